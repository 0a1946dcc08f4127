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
USER 10001:10001
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-XX:-HeapDumpOnOutOfMemoryError", "-jar", "service.jar"]
