/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Whom a sender believes, and where it connects at all. */
class WebhookTrustTests extends SendingClient {

	@Test
	void believesNoAuthorityThatNobodyAdded() {
		Answer answer = client(with(null, List.of("127.0.0.0/8"))).post(this.receiver.url("/a"), Map.of(), BODY);

		assertThat(answer.failure()).isEqualTo(Failure.TLS);
		assertThat(this.receiver.at("/a")).isEmpty();
	}

	@Test
	void believesNoCertificateOfAnotherName() throws IOException {
		try (HookReceiver other = HookReceiver.start("elsewhere")) {
			Answer answer = client(with(TestCertificates.authority(), List.of("127.0.0.0/8"), other.port()))
				.post(other.url("/a"), Map.of(), BODY);

			assertThat(answer.failure()).isEqualTo(Failure.TLS);
			assertThat(other.at("/a")).isEmpty();
		}
	}

	@Test
	void opensNoConnectionToARefusedAddress() {
		Answer answer = client(with(TestCertificates.authority(), List.of())).post(this.receiver.url("/a"), Map.of(),
				BODY);

		assertThat(answer.failure()).isEqualTo(Failure.BLOCKED_ADDRESS);
		assertThat(this.receiver.at("/a")).isEmpty();
	}

	@Test
	void tellsThatNobodyListens() {
		URI nobody = this.receiver.url("/a");
		this.receiver.close();

		assertThat(client(trusting()).post(nobody, Map.of(), BODY).failure()).isEqualTo(Failure.CONNECT);
	}

	@Test
	void startsNotUnderProdWhenLoopbackIsAllowed() {
		MockEnvironment prod = new MockEnvironment();
		prod.setActiveProfiles("prod");

		assertThatIllegalStateException().isThrownBy(() -> new WebhookConfiguration().endpointGuard(trusting(), prod))
			.withMessageContaining("allowed-networks");
	}

}
