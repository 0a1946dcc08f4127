/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.springframework.core.io.ClassPathResource;

/**
 * Makes a PDF of a sheet, with the letters of Arabic joined and in their order. Nothing
 * is loaded from elsewhere.
 */
public final class Paper {

	private static final int BOLD = 700;

	private Paper() {
	}

	/**
	 * The PDF.
	 * @param html well-formed; its typeface is Amiri, which has Latin and Arabic letters
	 * @param rightToLeft whether its lines begin on the right
	 */
	public static byte[] of(String html, boolean rightToLeft) {
		try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.useFont(() -> font("Amiri-Regular.ttf"), "Amiri");
			builder.useFont(() -> font("Amiri-Bold.ttf"), "Amiri", BOLD, FontStyle.NORMAL, true);
			builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
			builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
			builder.defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR);
			builder.useUriResolver((_, _) -> null);
			builder.withProducer("Rihla");
			builder.withHtmlContent(html, null);
			builder.toStream(file);
			builder.run();
			return file.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static InputStream font(String name) {
		try {
			return new ClassPathResource("paper/fonts/" + name).getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
