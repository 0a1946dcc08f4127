# SPDX-License-Identifier: Apache-2.0
# One image recipe for the three services, and for the smoke journey's driver: docker build --build-arg MODULE=case-service .
# The first stage does not know MODULE, so it runs once for all of them. Needs no BuildKit.
FROM eclipse-temurin:25-jdk-noble AS build
WORKDIR /build
COPY . .
RUN ./mvnw -B -ntp -pl case-service,return-service,notification-service -am package -DskipTests

FROM eclipse-temurin:25-jdk-noble AS layers
ARG MODULE
WORKDIR /layers
COPY --from=build /build/${MODULE}/target/${MODULE}-*-exec.jar service.jar
RUN java -Djarmode=tools -jar service.jar extract --layers --destination extracted

# Layers in order of change, seldom first.
FROM eclipse-temurin:25-jre-noble
WORKDIR /opt/rihla
COPY deploy/probe deploy/parked-cases /usr/local/bin/
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
# Where the heads of the audit trail are kept: a volume of its own, which takes over the owner
RUN mkdir -p /var/lib/rihla && chown 10001:10001 /var/lib/rihla && chmod 700 /var/lib/rihla
USER 10001:10001
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-XX:-HeapDumpOnOutOfMemoryError", "-jar", "service.jar"]
