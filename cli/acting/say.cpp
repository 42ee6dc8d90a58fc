// What was written down about resolutions, for people.
#include <cli/acting/say.hpp>

#include <fmt/format.h>

#include <iterator>
#include <string_view>

namespace plenum::cli {

namespace {

void put(std::string& to, std::string_view what, const std::string& before, const std::string& after) {
    if (before == after) return;
    const auto shown = [](const std::string& words) {
        return words.empty() ? std::string("nothing") : words;
    };
    fmt::format_to(std::back_inserter(to), "  {}: {} -> {}\n", what, shown(before), shown(after));
}

}  // namespace

json::Acted acted(const std::vector<Acting>& changes, const ActionReport& known, const std::string& file,
                  bool written) {
    json::Acted result{.file = file, .written = written, .changes = {}};
    for (const auto& each : changes) {
        const auto& row = known.report.rows[each.rows.front()];
        auto number = row.number;
        if (each.rows.size() > 1) number = number.substr(0, number.find(' '));
        auto whole = each.change;
        const auto full = completed(each, known);
        // What goes without saying is said, what stood there before is not said again.
        if (!whole.status) whole.status = full.status;
        result.changes.push_back(
            {.id = each.id, .number = number, .before = row.action, .after = changed(row.action, whole)});
    }
    return result;
}

std::string said(const json::Acted& acted) {
    std::string result;
    auto out = std::back_inserter(result);
    for (const auto& each : acted.changes) {
        fmt::format_to(out, "{}\n",
                       each.number.empty() ? each.id : fmt::format("{} ({})", each.number, each.id));
        const auto& [id, number, before, after] = each;
        put(result, "responsible", before.responsible, after.responsible);
        put(result, "status", std::string(name(before.status)), std::string(name(after.status)));
        for (auto i = before.entries.size(); i < after.entries.size(); ++i) {
            const auto& entry = after.entries[i];
            fmt::format_to(out, "  {} {}: {}\n", entry.response ? "answer" : "entry", entry.date, entry.text);
        }
        put(result, "next", before.next, after.next);
        put(result, "due", before.due, after.due);
    }
    const auto n = acted.changes.size();
    if (n == 0) {
        result += "Nothing is new.\n";
    } else if (!acted.written) {
        result += "Nothing was written.\n";
    } else {
        fmt::format_to(out, "{} in {}.\n", n == 1 ? "Written down" : fmt::format("{} resolutions changed", n),
                       acted.file);
    }
    return result;
}

}  // namespace plenum::cli
