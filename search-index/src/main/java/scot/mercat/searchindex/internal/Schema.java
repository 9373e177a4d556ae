package scot.mercat.searchindex.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import scot.mercat.searchindex.IndexedText;

/** Which fields a text has in the index. */
public final class Schema {

  /** To be raised with every change of a field or an analyzer: older folders are then emptied. */
  static final String VERSION = "2";

  static final String ID = "id";
  static final String KIND = "kind";
  static final String LANGUAGE = "language";
  static final String TITLE = "title";
  static final String BODY = "body";
  static final String LINK = "link";
  static final String AUDIENCE = "audience";
  static final String FACET = "facet";
  static final String FACETS = "facets";
  static final String AT = "at";

  /** Title and body of every text, in folded but unstemmed words. */
  static final String FOLDED = "folded";

  // IndexedText refuses control characters in facets, so these can separate them.
  private static final char IS = '\u001f';
  private static final char AND = '\u001e';

  private Schema() {}

  /** The field with the stemmed words of bodies in a language. */
  static String body(LanguageAnalysis language) {
    return "body_" + language.key();
  }

  /** The field with the stemmed words of titles in a language. */
  static String title(LanguageAnalysis language) {
    return "title_" + language.key();
  }

  /** Finds one text. */
  public static Term id(String id) {
    return new Term(ID, id);
  }

  /** Finds texts by their ids. */
  public static Term[] ids(Collection<String> ids) {
    return ids.stream().map(Schema::id).toArray(Term[]::new);
  }

  /** Finds the texts whose facet has a value. */
  public static Term facet(String name, String value) {
    return new Term(FACET, name + IS + value);
  }

  /** A text as Lucene wants it. Stored is only what a hit shows. */
  public static Document document(IndexedText text) {
    Document document = new Document();
    document.add(new StringField(ID, text.id(), Field.Store.YES));
    document.add(new SortedDocValuesField(ID, new BytesRef(text.id())));
    document.add(new NumericDocValuesField(AT, text.at().toEpochMilli()));
    document.add(new StringField(KIND, text.kind(), Field.Store.YES));
    document.add(new SortedDocValuesField(KIND, new BytesRef(text.kind())));
    document.add(new StringField(LANGUAGE, text.language(), Field.Store.YES));
    document.add(new StoredField(LINK, text.link()));
    document.add(new StoredField(TITLE, text.title()));
    document.add(new StoredField(BODY, text.body()));
    addLimits(document, text);
    addWords(document, text);
    return document;
  }

  private static void addLimits(Document document, IndexedText text) {
    for (String audience : text.audiences()) {
      document.add(new StringField(AUDIENCE, audience, Field.Store.NO));
    }
    text.facets()
        .forEach((name, value) ->
            document.add(new StringField(FACET, facet(name, value).text(), Field.Store.NO)));
    document.add(new StoredField(FACETS, joined(text.facets())));
  }

  private static void addWords(Document document, IndexedText text) {
    LanguageAnalysis.of(text.language())
        .ifPresent(language -> {
          document.add(new TextField(title(language), text.title(), Field.Store.NO));
          // Also among the body's words: how rare a word is must not hang on who has titles.
          document.add(new TextField(body(language), text.title(), Field.Store.NO));
          document.add(new TextField(body(language), text.body(), Field.Store.NO));
        });
    document.add(new TextField(FOLDED, text.title(), Field.Store.NO));
    document.add(new TextField(FOLDED, text.body(), Field.Store.NO));
  }

  private static String joined(Map<String, String> facets) {
    return facets.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(facet -> facet.getKey() + IS + facet.getValue())
        .collect(Collectors.joining(String.valueOf(AND)));
  }

  /** The facets of a stored text. */
  static Map<String, String> facets(Document stored) {
    Map<String, String> facets = new LinkedHashMap<>();
    String joined = stored.get(FACETS);
    if (joined != null && !joined.isEmpty()) {
      for (String facet : joined.split(String.valueOf(AND), -1)) {
        int is = facet.indexOf(IS);
        facets.put(facet.substring(0, is), facet.substring(is + 1));
      }
    }
    return facets;
  }
}
