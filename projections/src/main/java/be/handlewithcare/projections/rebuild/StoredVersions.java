package be.handlewithcare.projections.rebuild;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;

/** By which versions of the read models their rows were made. */
record StoredVersions(JdbcOperations jdbc) {

    boolean areThoseOf(List<ReadModel> models) {
        Map<String, Integer> stored = jdbc
                .query(
                        "select name, version from projections.read_model",
                        (row, _) -> Map.entry(row.getString("name"), row.getInt("version")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return stored.equals(models.stream().collect(Collectors.toMap(ReadModel::name, ReadModel::version)));
    }

    void write(List<ReadModel> models) {
        jdbc.update("delete from projections.read_model");
        models.forEach(model -> jdbc.update(
                "insert into projections.read_model (name, version, rebuilt_at) values (?, ?, now())",
                model.name(),
                model.version()));
    }
}
