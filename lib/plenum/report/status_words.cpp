// Stages and dates of the year in words.
#include <plenum/report/status_words.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace plenum::report {

std::string stage_in_words(Stage stage) {
    switch (stage) {
    case Stage::undated: return "No date says where in its year the conference is.";
    case Stage::before_mailout: return "The mail-out to the committees is being prepared.";
    case Stage::writing: return "Committees are writing their motions.";
    case Stage::sorting: return "The deadline is over, and the agenda committee sorts the motions.";
    case Stage::amending: return "The agenda is due to be out, and amendments come in.";
    case Stage::supplementing: return "Amendments are in, and the supplementary agenda is made.";
    case Stage::waiting: return "All papers are due to be out; conference meets soon.";
    case Stage::sitting: return "Conference is meeting.";
    case Stage::after: return "Conference is over.";
    }
    return {};
}

std::string date_in_words(const std::string& key) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> words{{
        {"mailout", "mail-out to the committees"},
        {"deadline", "deadline for motions"},
        {"agenda", "publication of the agenda"},
        {"amendments", "last day for amendments and riders"},
        {"supplement", "publication of the supplementary agenda"},
        {"conference", "conference"},
    }};
    const auto* const found = std::ranges::find(words, key, [](const auto& each) { return each.first; });
    return std::string(found == words.end() ? std::string_view(key) : found->second);
}

std::string when(int days) {
    if (days == 0) return "today";
    if (days == 1) return "tomorrow";
    if (days == -1) return "yesterday";
    const auto n = std::to_string(days < 0 ? -days : days);
    return days < 0 ? n + " days ago" : "in " + n + " days";
}

std::string next_date(const Status& status) {
    const auto comes = std::ranges::find_if(status.dates, [](const Status::Date& d) { return d.days >= 0; });
    if (comes == status.dates.end()) return {};
    return "Next: " + date_in_words(comes->key) + ", " + report::when(comes->days) + " (" +
           date(comes->when) + ").";
}

void put_steps(doc::Document& document, const std::vector<Step>& next, std::size_t most) {
    for (std::size_t i = 0; i < next.size() && i < most; ++i) {
        doc::Block block{.number = std::to_string(i + 1), .text = doc::plain(next[i].what)};
        if (!next[i].command.empty()) block.parts.push_back(to_type(next[i].command));
        document.elements.emplace_back(std::move(block));
    }
}

doc::Block::Part to_type(std::string command, std::string label) {
    return {.label = std::move(label),
            .text = {{.text = std::move(command), .style = doc::Run::Style::strong}}};
}

}  // namespace plenum::report
