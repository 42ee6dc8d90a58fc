// Boxes to tick and lines for the count.
#include <plenum/report/chair_debate.hpp>

namespace plenum::report {

namespace {

constexpr std::string_view line_to_write_on = "____";

}  // namespace

Votes::Votes(const Script& script) : script_(script) {
    for (const auto* key : {"vote", "result", "for", "against"})
        table_.head.push_back(word(script, "table", key));
}

void Votes::add(const std::string& on, std::string_view boxes) {
    std::string ticks;
    const auto* all = script_.prose.find("boxes");
    if (const auto* of = all == nullptr ? nullptr : all->find(boxes)) {
        for (const auto& each : of->children) ticks += (ticks.empty() ? "" : "  ") + ("☐\u00A0" + each.text);
    }
    table_.rows.push_back({doc::plain(on), doc::plain(ticks), doc::plain(std::string(line_to_write_on)),
                           doc::plain(std::string(line_to_write_on))});
}

void Votes::put(doc::Document& document) const {
    if (!table_.rows.empty()) document.elements.emplace_back(table_);
}

}  // namespace plenum::report
