import com.google.refine.model.Recon;
import com.google.refine.model.ReconCandidate;
import com.google.refine.model.recon.ReconJob;
import com.google.refine.model.recon.StandardReconConfig;
import com.google.refine.util.ParsingUtilities;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * OpenRefine's own client of a reconciliation service, asked as OpenRefine asks for a column of names.
 * Arguments: address of the service, type. Names come in by lines; for each a line of JSON goes out.
 */
public final class Reconcile {
    private static final int BATCH = 50;

    public static void main(String[] arguments) throws Exception {
        StandardReconConfig config = new StandardReconConfig(
                arguments[0], "nodes", "types", arguments[1], arguments[1], true, BATCH, List.of(), 5);
        List<String> names = new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int from = 0; from < names.size(); from += BATCH) {
            List<String> part = names.subList(from, Math.min(from + BATCH, names.size()));
            List<ReconJob> jobs = new ArrayList<>();
            for (String name : part) jobs.add(config.createSimpleJob(name));
            List<Recon> found = config.batchRecon(jobs, 1);
            for (int index = 0; index < part.size(); index++) out.println(line(part.get(index), found.get(index)));
        }
    }

    private static String line(String name, Recon recon) throws Exception {
        List<String> candidates = recon.candidates.stream().map(candidate -> candidate.id).toList();
        ReconCandidate match = recon.match;
        return ParsingUtilities.mapper.writeValueAsString(Map.of(
                "name", name,
                "match", match == null ? "" : match.id,
                "candidates", candidates,
                "error", recon.error == null ? "" : recon.error));
    }
}
