#include <cli/deciding/asking.hpp>
#include <cli/typed.hpp>
#include <plenum/base/error.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/files.hpp>

#include <utility>

namespace plenum::cli {

namespace {

SourcePtr loaded(const std::string& file) {
    return file == "-" ? read::load_standard_input() : read::load(file);
}

/// Entries as `plenum composite --decision` prints them for a log that has some already: the list alone.
SourcePtr with_head(const SourcePtr& source) {
    const auto text = source->text();
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == text.npos || text[first] != '-' || text.substr(first).starts_with("---")) return source;
    return std::make_shared<const Source>(std::string(source->name()), "decisions:\n" + std::string(text));
}

std::string date_of(const Asking& asking) {
    auto result = day(asking.on);
    if (result.empty() && !asking.on.empty()) {
        throw Error("'" + asking.on + "' is no date of the calendar",
                    "write year, month, day, as in  --on 2026-09-12");
    }
    return result;
}

}  // namespace

std::vector<Asked> asked(const Asking& asking, Diagnostics& out) {
    const auto on = date_of(asking);
    if (!asking.from.empty()) {
        auto rows = asked_in_sheet(loaded(asking.from), out);
        for (auto& row : rows) {
            if (row.on.empty()) row.on = on;
            if (row.by.empty()) row.by = asking.by;
            if (row.reason.empty()) row.reason = asking.reason;
        }
        return rows;
    }
    Asked result{.act = asking.act, .said = {}, .reason = {}, .on = on, .by = read::one_line(asking.by)};
    result.reason = read::one_line(asking.reason);
    TypedLine line("plenum decide " + std::string(asking.act->name));
    for (const auto& word : asking.words) result.said.words.push_back(line.add(word));
    if (!asking.lead.empty()) {
        line.add_option("--lead");
        result.said.lead = line.add(asking.lead);
    }
    result.said.source = line.source();
    result.said.whole = line.whole();
    if (asking.act->name == "composite" && asking.words.size() == 1) {
        result.said.file = with_head(loaded(asking.words.front()));
    }
    return {std::move(result)};
}

Decisions made(const std::vector<Asked>& asked, Sitting& sitting, bool keep_going, Diagnostics& out) {
    const auto& read = sitting.prepared().reading;
    const auto& standing = sitting.standing();
    Naming naming(read.motions, standing, sitting.prepared().amendments, read.conference);
    const auto agenda = [&]() -> std::optional<Agenda> {
        if (keep_going || sitting.found().count(Severity::error) == 0) return sitting.agenda();
        // What was found on reading is shown already.
        for (const auto& each : sitting.found_in_agenda().all()) out.add(each);
        return std::nullopt;
    };
    const Table table{.naming = naming, .standing = standing, .motions = read.motions, .agenda = agenda};
    Decisions result;
    for (const auto& each : asked) {
        for (auto& decision : each.act->make(each.said, table, out)) {
            if (!each.reason.empty()) decision.reason = each.reason;
            if (!each.on.empty()) decision.on = each.on;
            if (!each.by.empty()) decision.by = each.by;
            naming.learn(decision.act);
            result.push_back(std::move(decision));
        }
    }
    return result;
}

}  // namespace plenum::cli
