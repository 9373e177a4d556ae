package scot.mercat.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the design says of packages and classes, each rule under the name of its fixture. */
public final class ArchitectureRules {
  private ArchitectureRules() {}

  /** The rules by name, in the order of the design. */
  public static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    addRulesOfRules(rules);
    addRulesOfStores(rules);
    addRulesOfLibraries(rules);
    addRulesOfBeans(rules);
    addRulesOfNames(rules);
    rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
    return rules;
  }

  private static void addRulesOfRules(Map<String, ArchRule> rules) {
    rules.put(
        "rulesKnowOnlyJava",
        classes()
            .that()
            .resideInAPackage("..rules..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "..rules.."));
    rules.put(
        "rulesReadNoSurroundings",
        classes()
            .that()
            .resideInAPackage("..rules..")
            .should(Conditions.notAccess(Surroundings.any())));
    rules.put(
        "rulesTouchNoFiles",
        noClasses()
            .that()
            .resideInAPackage("..rules..")
            .and(DescribedPredicate.not(hasMain()))
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.(nio\\.file\\..*|net\\..*|io\\.(File|Print).*)"));
    rules.put(
        "theClockIsInjected",
        classes()
            .that()
            .resideOutsideOfPackage("..shared..")
            .should(Conditions.notAccess(Surroundings.machineClock())));
  }

  private static void addRulesOfStores(Map<String, ArchRule> rules) {
    rules.put("storesAreTheirFeaturesOwn", classes().should(Conditions.useNoStoreButTheirOwn()));
    rules.put(
        "pagesDoNotAskStores",
        noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..store.."));
    rules.put(
        "onlyStoresKnowPersistence",
        noClasses()
            .that()
            .resideOutsideOfPackages("..store..", "..shared..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.persistence.."));
    rules.put(
        "onlyStoresHaveSetters",
        classes().that().resideOutsideOfPackage("..store..").should(Conditions.haveNoSetters()));
  }

  private static void addRulesOfLibraries(Map<String, ArchRule> rules) {
    rules.put(
        "onlySearchIndexKnowsLucene",
        noClasses()
            .that()
            .resideOutsideOfPackage("..searchindex..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene.."));
    rules.put(
        "onlyLibrariesKnowIcu",
        noClasses()
            .that()
            .resideOutsideOfPackages("..searchindex..", "..translations..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.ibm.icu.."));
    rules.put(
        "librariesKnowNoJakarta",
        noClasses()
            .that()
            .resideInAnyPackage("..searchindex..", "..translations..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.."));
  }

  private static void addRulesOfBeans(Map<String, ArchRule> rules) {
    rules.put(
        "fieldsOfBeansAreFinal",
        classes().that(areBeans()).should(Conditions.haveOnlyFinalFields()));
    rules.put("constructorsAreInjected", classes().should(Conditions.injectByConstructorOnly()));
    rules.put("atMostFiveAreInjected", classes().should(Conditions.injectAtMostFive()));
    rules.put("beansAreMadeOnce", noClasses().should().beAnnotatedWith(Dependent.class));
    // What an Instance gives out lives as long as whoever asked it: kept, it fills the memory.
    rules.put("noInstanceIsKept", noFields().should().haveRawType(Instance.class));
    rules.put(
        "resourcesHaveNoScope",
        noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(RequestScoped.class)
            .orShould()
            .beAnnotatedWith(ApplicationScoped.class)
            .orShould()
            .beAnnotatedWith(Dependent.class)
            .orShould()
            .beAnnotatedWith(Singleton.class));
    rules.put(
        "nothingLivesInAnHttpSession",
        noClasses()
            .should()
            .callMethodWhere(
                DescribedPredicate.describe(
                    "a session is asked for",
                    call ->
                        call.getTargetOwner().isEquivalentTo(HttpServletRequest.class)
                            && call.getName().equals("getSession"))));
  }

  private static void addRulesOfNames(Map<String, ArchRule> rules) {
    rules.put(
        "namesSayWhatAThingIs",
        noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto)"));
    rules.put(
        "packagesAreNullMarked",
        classes()
            .that()
            .resideOutsideOfPackage("..generated..")
            .should(Conditions.haveNullMarkedPackage()));
  }

  private static DescribedPredicate<JavaClass> hasMain() {
    return DescribedPredicate.describe(
        "have a main method",
        type ->
            Stream.concat(Stream.of(type), type.getEnclosingClass().stream())
                .anyMatch(c -> c.tryGetMethod("main", String[].class).isPresent()));
  }

  private static DescribedPredicate<JavaClass> areBeans() {
    return DescribedPredicate.describe(
        "are beans",
        type ->
            type.isAssignableTo(HttpFilter.class)
                || Stream.of(
                        Dependent.class,
                        ApplicationScoped.class,
                        RequestScoped.class,
                        Singleton.class,
                        Path.class,
                        Provider.class)
                    .anyMatch(type::isAnnotatedWith));
  }
}
