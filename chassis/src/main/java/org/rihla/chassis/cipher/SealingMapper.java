/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;

/**
 * Encodes aggregates as values that MongoDB stores, and back. Members are fields; ids,
 * times and enums are strings, byte arrays {@link Binary}, absent ones absent. Each
 * {@link Sensitive} member becomes a sealed unit: bound to its place, opened when it is
 * revealed, written back as it was when it has neither moved nor been replaced. Two
 * encodings of the same state are equal as maps.
 */
public final class SealingMapper {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final FieldCipher cipher;

	private final JsonMapper content = StoredJson.mapper(new SensitiveModule());

	private final JsonMapper states = StoredJson.mapper(new SealingModule(this::open));

	SealingMapper(FieldCipher cipher) {
		this.cipher = cipher;
	}

	/**
	 * The state of an aggregate.
	 * @throws Erased when a new value is to be sealed by a destroyed keyset
	 */
	public Map<String, Object> write(Object aggregate, Subject subject) {
		return object(this.states.valueToTree(aggregate), "", subject);
	}

	/**
	 * The aggregate of a state; its sensitive members stay closed until they are
	 * revealed.
	 */
	public <T> T read(Map<String, Object> state, Class<T> type, Subject subject) {
		return this.states.treeToValue(tree(state, "", subject), type);
	}

	private Document object(JsonNode node, String path, Subject subject) {
		Document document = new Document();
		node.forEachEntry((name, value) -> document.put(name, encoded(value, step(path, name), subject)));
		return document;
	}

	private @Nullable Object encoded(JsonNode node, String path, Subject subject) {
		return switch (node.getNodeType()) {
			case OBJECT -> object(node, path, subject);
			case ARRAY -> list(node, path, subject);
			case POJO -> embedded(((POJONode) node).getPojo(), path, subject);
			case BINARY -> new Binary(node.binaryValue());
			case NUMBER -> number(node);
			case STRING -> node.stringValue();
			case BOOLEAN -> node.booleanValue();
			case NULL, MISSING -> null;
		};
	}

	private List<@Nullable Object> list(JsonNode node, String path, Subject subject) {
		List<@Nullable Object> list = new ArrayList<>(node.size());
		for (int i = 0; i < node.size(); i++) {
			list.add(encoded(node.get(i), step(path, Integer.toString(i)), subject));
		}
		return list;
	}

	private static Object number(JsonNode node) {
		return switch (node.numberType()) {
			case INT -> node.intValue();
			case LONG -> node.longValue();
			case FLOAT, DOUBLE -> node.doubleValue();
			case BIG_INTEGER, BIG_DECIMAL -> new Decimal128(node.decimalValue());
		};
	}

	private Object embedded(@Nullable Object value, String path, Subject subject) {
		return switch (value) {
			case SealingModule.Outgoing outgoing -> sealed(outgoing, path, subject);
			case byte[] bytes -> new Binary(bytes);
			case null, default -> throw new IllegalStateException("No state has what is at " + path);
		};
	}

	private Document sealed(SealingModule.Outgoing outgoing, String path, Subject subject) {
		Place place = new Place(subject, outgoing.compartment(), path);
		SealedUnit unit = outgoing.value().unitAt(place);
		if (unit == null) {
			unit = this.cipher.seal(this.content.writeValueAsBytes(outgoing.value().reveal()), place);
		}
		return unit.toDocument();
	}

	private Object open(SealedUnit unit, Place place, JavaType type) {
		try {
			return this.content.readValue(this.cipher.open(unit, place), type);
		}
		catch (JacksonException ex) {
			// neither its message nor its cause: they quote what was sealed
			throw new IllegalStateException(
					"What is sealed at %s is no %s".formatted(place.path(), type.getRawClass().getSimpleName()));
		}
	}

	private JsonNode tree(@Nullable Object value, String path, Subject subject) {
		return switch (value) {
			case null -> NODES.nullNode();
			case Map<?, ?> map -> members(map, path, subject);
			case List<?> list -> elements(list, path, subject);
			case String text -> NODES.stringNode(text);
			case Boolean flag -> NODES.booleanNode(flag);
			case Integer number -> NODES.numberNode(number);
			case Long number -> NODES.numberNode(number);
			case Double number -> NODES.numberNode(number);
			case Decimal128 number -> NODES.numberNode(number.bigDecimalValue());
			case Binary binary -> NODES.binaryNode(binary.getData());
			default -> throw new IllegalStateException(
					"No state has a %s, as at %s".formatted(value.getClass().getSimpleName(), path));
		};
	}

	private JsonNode members(Map<?, ?> map, String path, Subject subject) {
		SealedUnit unit = SealedUnit.from(map);
		if (unit != null) {
			return NODES.pojoNode(new SealingModule.Incoming(unit, subject, path));
		}
		ObjectNode node = NODES.objectNode();
		map.forEach((name, value) -> node.set((String) name, tree(value, step(path, (String) name), subject)));
		return node;
	}

	private ArrayNode elements(List<?> list, String path, Subject subject) {
		ArrayNode node = NODES.arrayNode(list.size());
		for (int i = 0; i < list.size(); i++) {
			node.add(tree(list.get(i), step(path, Integer.toString(i)), subject));
		}
		return node;
	}

	private static String step(String path, String name) {
		return path + '/' + name.replace("~", "~0").replace("/", "~1");
	}

}
