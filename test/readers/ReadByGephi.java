import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.gephi.io.importer.api.ContainerUnloader;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.Report;
import org.gephi.io.importer.impl.ImportContainerImpl;
import org.gephi.io.importer.plugin.file.ImporterGEXF;
import org.gephi.io.importer.plugin.file.ImporterGraphML;

/** Reads graphs with Gephi's own importers and says what they hold: file, sort, then words in base 64, a line each. */
public class ReadByGephi {
  public static void main(String[] paths) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String path : paths) {
      ImportContainerImpl container = new ImportContainerImpl();
      Report report = read(Path.of(path), container);
      for (Issue issue : issuesOf(report))
        if (issue.getLevel() != Issue.Level.INFO) line(out, path, "issue", issue.getLevel().name(), issue.getMessage());
      ContainerUnloader graph = container.getUnloader();
      for (var node : graph.getNodes()) line(out, path, "node", node.getId(), node.getLabel());
      for (var edge : graph.getEdges()) line(out, path, "edge", edge.getSource().getId(), edge.getTarget().getId());
    }
  }

  private static Report read(Path path, ImportContainerImpl container) throws Exception {
    try (Reader reader = Files.newBufferedReader(path)) {
      if (path.toString().endsWith(".gexf")) {
        ImporterGEXF importer = new ImporterGEXF();
        importer.setReader(reader);
        importer.execute(container.getLoader());
        return importer.getReport();
      }
      ImporterGraphML importer = new ImporterGraphML();
      importer.setReader(reader);
      importer.execute(container.getLoader());
      return importer.getReport();
    }
  }

  private static List<Issue> issuesOf(Report report) {
    List<Issue> issues = new ArrayList<>();
    report.getIssues(Integer.MAX_VALUE).forEachRemaining(issues::add);
    return issues;
  }

  private static void line(PrintStream out, String path, String sort, String... words) {
    StringBuilder line = new StringBuilder(path).append(' ').append(sort);
    for (String word : words) {
      byte[] bytes = (word == null ? "" : word).getBytes(StandardCharsets.UTF_8);
      line.append(' ').append(Base64.getEncoder().encodeToString(bytes));
    }
    out.println(line);
  }
}
