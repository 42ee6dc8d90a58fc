// results.yaml: entries as trees, and taking one out again.
#include <plenum/write/results.hpp>
#include <plenum/write/yaml.hpp>

#include <cmath>
#include <utility>
#include <vector>

namespace plenum::write {

namespace {

std::string figure(double value) {
    const auto hundredths = std::llround(value * 100);
    auto text = std::to_string(hundredths / 100);
    if (hundredths % 100 == 0) return text;
    text += hundredths % 100 < 10 ? ".0" : ".";
    text += std::to_string(hundredths % 100);
    if (text.ends_with('0')) text.pop_back();
    return text;
}

/// A scalar that needs no quotes: a figure, a share, a date.
Tree bare(std::string key, std::string words) {
    auto result = text(std::move(key), words);
    result.quoted = false;
    return result;
}

Tree votes(std::string key, const Votes& votes) {
    std::vector<Tree> members;
    const auto add = [&](const char* name, const std::optional<double>& value) {
        if (value) members.push_back(bare(name, figure(*value) + (votes.percent ? " %" : "")));
    };
    add("for", votes.in_favour);
    add("against", votes.against);
    add("abstain", votes.abstain);
    return map(std::move(key), std::move(members));
}

std::string_view subject(Result::Of of) {
    switch (of) {
    case Result::Of::motion: return "motion";
    case Result::Of::amendment: return "amendment";
    case Result::Of::all: return "all";
    case Result::Of::item: return "item";
    }
    return "motion";
}

/// Votes of the whole, or by part.
void put_votes(const Result& result, std::vector<Tree>& members) {
    std::vector<Tree> by_part;
    for (const auto& part : result.parts) {
        if (part.votes) by_part.push_back(votes(std::to_string(part.part), *part.votes));
    }
    if (result.votes && by_part.empty()) members.push_back(votes("votes", *result.votes));
    if (!by_part.empty()) members.push_back(map("votes", std::move(by_part)));
}

}  // namespace

Tree tree(const Result& result) {
    std::vector<Tree> members;
    if (!result.named.id.empty()) members.push_back(text(std::string(subject(result.of)), result.named.id));
    if (result.outcome) members.push_back(text("outcome", name(*result.outcome)));
    std::vector<Tree> parts;
    for (const auto& part : result.parts) {
        if (part.outcome) parts.push_back(text(std::to_string(part.part), name(*part.outcome)));
    }
    if (!parts.empty()) members.push_back(map("parts", std::move(parts)));
    put_votes(result, members);
    std::vector<Tree> scores;
    for (const auto& each : result.scores) scores.push_back(bare({}, each ? figure(*each) : "~"));
    if (!scores.empty()) members.push_back(list("scores", std::move(scores)));
    std::vector<Tree> chosen;
    for (const auto& each : result.chosen) chosen.push_back(text({}, each.id));
    if (!chosen.empty()) members.push_back(list("chosen", std::move(chosen)));
    if (!result.note.empty()) members.push_back(text("note", result.note));
    if (!result.on.empty()) members.push_back(bare("on", result.on));
    return map({}, std::move(members));
}

std::optional<std::string> without_entry(std::string_view text, const Span& entry) {
    if (entry.length == 0 || entry.offset + entry.length > text.size()) return std::nullopt;
    const auto newline = entry.offset == 0 ? text.npos : text.rfind('\n', entry.offset - 1);
    const auto begin = newline == text.npos ? 0 : newline + 1;
    const auto before = text.substr(begin, entry.offset - begin);
    const auto dash = before.find_first_not_of(' ');
    const bool own_line =
        dash != before.npos && before[dash] == '-' && before.find_first_not_of(' ', dash + 1) == before.npos;
    if (!own_line) return std::nullopt;
    // The lines further in than its dash are its own.
    auto end = text.find('\n', entry.offset + entry.length - 1);
    end = end == text.npos ? text.size() : end + 1;
    std::string result(text.substr(0, begin));
    return result + std::string(text.substr(end));
}

}  // namespace plenum::write
