package scot.mercat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scot.mercat.checks.Endpoint;
import scot.mercat.checks.Tree;

/** The shipped description of the interface for programs says what the routes do, and no more. */
class OpenApiTest {
  private static final List<Endpoint> ROUTES =
      Endpoint.in(Tree.classes()).stream()
          .filter(endpoint -> endpoint.path().startsWith("/api/"))
          .toList();
  private static final JsonObject DOCUMENT = document();

  @Test
  void everyRouteIsDescribedAndEveryDescriptionHasARoute() {
    Set<String> described = new TreeSet<>();
    DOCUMENT
        .getJsonObject("paths")
        .forEach((path, verbs) ->
            verbs.asJsonObject().keySet().forEach(verb -> described.add(verb + " " + path)));
    assertThat(described).isEqualTo(ROUTES.stream().map(OpenApiTest::name).collect(toTreeSet()));
  }

  @Test
  void eachRouteTakesTheParametersThatAreDescribed() {
    assertThat(ROUTES)
        .allSatisfy(route ->
            assertThat(describedParameters(route)).as(name(route)).isEqualTo(parameters(route)));
  }

  @Test
  void eachRouteAnswersInTheMediaTypeThatIsDescribed() {
    assertThat(ROUTES)
        .allSatisfy(route ->
            assertThat(
                    operation(route)
                        .getJsonObject("responses")
                        .getJsonObject("200")
                        .getJsonObject("content")
                        .keySet())
                .as(name(route))
                .containsExactlyInAnyOrder(
                    route.method().getDeclaringClass().getAnnotation(Produces.class).value()));
  }

  @Test
  void everySchemaThatIsReferredToIsThere() {
    Set<String> wanted =
        Stream.of(DOCUMENT.toString().split("#/components/schemas/"))
            .skip(1)
            .map(rest -> rest.substring(0, rest.indexOf('"')))
            .collect(toTreeSet());
    assertThat(DOCUMENT.getJsonObject("components").getJsonObject("schemas").keySet())
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  private static Set<String> describedParameters(Endpoint route) {
    return operation(route).getJsonArray("parameters").stream()
        .map(JsonValue::asJsonObject)
        .map(parameter -> parameter.getString("in") + " " + parameter.getString("name"))
        .collect(toTreeSet());
  }

  private static Set<String> parameters(Endpoint route) {
    return Arrays.stream(route.method().getParameters())
        .flatMap(OpenApiTest::parameter)
        .collect(toTreeSet());
  }

  private static Stream<String> parameter(Parameter parameter) {
    QueryParam query = parameter.getAnnotation(QueryParam.class);
    PathParam path = parameter.getAnnotation(PathParam.class);
    return query != null
        ? Stream.of("query " + query.value())
        : path != null ? Stream.of("path " + path.value()) : Stream.empty();
  }

  private static JsonObject operation(Endpoint route) {
    return DOCUMENT
        .getJsonObject("paths")
        .getJsonObject(route.path())
        .getJsonObject(route.verb().toLowerCase(Locale.ROOT));
  }

  private static String name(Endpoint route) {
    return route.verb().toLowerCase(Locale.ROOT) + " " + route.path();
  }

  private static java.util.stream.Collector<String, ?, TreeSet<String>> toTreeSet() {
    return Collectors.toCollection(TreeSet::new);
  }

  private static JsonObject document() {
    try (JsonReader reader =
        Json.createReader(OpenApiTest.class.getResourceAsStream("/openapi.json"))) {
      return reader.readObject();
    }
  }
}
