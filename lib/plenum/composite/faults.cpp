#include <plenum/base/text.hpp>
#include <plenum/composite/faults.hpp>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>

namespace plenum::composite {

namespace {

/// The number that a motion was called by; nothing for a finding about none of ours.
std::optional<std::size_t> number(const std::string& id, std::size_t count) {
    std::size_t result = 0;
    const auto* end = id.data() + id.size();
    const auto [at, error] = std::from_chars(id.data(), end, result);
    if (error != std::errc{} || at != end || result >= count) return std::nullopt;
    return result;
}

/// "NICE is no cheque" cannot follow "That conference", but "believes that NICE is no cheque" can.
bool mend(Ask& ask, const Phrasing& phrasing) {
    const auto words = text::words(ask.text);
    const bool sentence =
        std::ranges::any_of(words, [&](const auto& word) { return phrasing.finite.contains(word.folded); });
    if (!sentence || phrasing.view.empty()) return false;
    ask.text = phrasing.view + ' ' + ask.text;
    ask.content = phrasing.view.size();
    ask.verbless = false;
    ask.reworded = true;
    return true;
}

/// What the rules find in each motion that has asks, by rule.
std::map<std::size_t, std::set<std::string>> found_in_sources(const Gathered& gathered,
                                                              const Material& material, const Check& check) {
    Motions sources;
    std::vector<std::size_t> which;
    for (const auto& ask : gathered.asks) {
        if (!which.empty() && which.back() == ask.source.motion) continue;
        which.push_back(ask.source.motion);
        const auto& written = material.motions[ask.source.motion];
        Motion copy;
        copy.id = std::to_string(sources.size());
        copy.text = written.text;
        for (const auto& part : written.parts) copy.parts.push_back({.text = part.text, .span = {}});
        sources.push_back(std::move(copy));
    }
    std::map<std::size_t, std::set<std::string>> result;
    const auto found = check(sources);
    for (const auto& each : found.all()) {
        if (const auto source = number(each.motion, sources.size())) result[which[*source]].insert(each.rule);
    }
    return result;
}

}  // namespace

void check_asks(Gathered& gathered, const Material& material, const Check& check) {
    auto& asks = gathered.asks;
    gathered.faults.assign(asks.size(), 0);
    gathered.own_faults.assign(asks.size(), {});
    if (!check || asks.empty()) return;
    Motions alone(asks.size());
    for (std::size_t i = 0; i < asks.size(); ++i) {
        alone[i].id = std::to_string(i);
        alone[i].text = material.conference.opening + ':';
        // Behind another, of a word, since no first part is said to lean on another.
        alone[i].parts.push_back({.text = asks[i].text.substr(0, asks[i].text.find(' ')), .span = {}});
        alone[i].parts.push_back({.text = asks[i].text, .span = {}});
    }
    const auto sources = found_in_sources(gathered, material, check);
    const auto found = check(alone);
    std::set<std::pair<std::size_t, std::string>> counted;
    for (const auto& each : found.all()) {
        const auto ask = number(each.motion, asks.size());
        if (!ask || each.part != 2 || each.severity == Severity::note) continue;
        if (!counted.emplace(*ask, each.rule).second) continue;
        ++gathered.faults[*ask];
        const auto known = sources.find(asks[*ask].source.motion);
        if (known == sources.end() || !known->second.contains(each.rule))
            gathered.own_faults[*ask] = each.message;
    }
    for (std::size_t i = 0; i < asks.size(); ++i) {
        if (!asks[i].verbless || gathered.faults[i] == 0 || !mend(asks[i], material.phrasing)) continue;
        gathered.faults[i] = 0;
        gathered.own_faults[i].clear();
    }
}

}  // namespace plenum::composite
