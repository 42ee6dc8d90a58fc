#include <cli/deciding/words.hpp>
#include <plenum/base/text.hpp>

#include <charconv>

namespace plenum::cli::deciding {

void error(const Said& said, std::string_view rule, std::string message, std::string hint, Span at,
           Diagnostics& out) {
    out.add({.severity = Severity::error,
             .rule = std::string(rule),
             .message = std::move(message),
             .hint = std::move(hint),
             .source = said.source,
             .span = at,
             .motion = {}});
}

void incomplete(const Said& said, std::string_view message, std::string_view example, Diagnostics& out) {
    error(said, "decision-incomplete", std::string(message), "for instance  " + std::string(example),
          said.whole, out);
}

std::optional<Named> named(const Said& said, const Named& word, const Naming& naming, Meaning meaning,
                           Diagnostics& out) {
    auto meant = (naming.*meaning)(word.id);
    if (meant.trouble.empty()) return Named{.id = std::move(meant.id), .at = word.at};
    error(said, meaning == &Naming::section ? "unknown-section" : "unknown-motion", std::move(meant.trouble),
          std::move(meant.hint), word.at, out);
    return std::nullopt;
}

std::vector<Named> apart(std::span<const Named> words) {
    std::vector<Named> result;
    for (const auto& word : words) {
        for (auto& each : listed(word)) result.push_back(std::move(each));
    }
    return result;
}

std::optional<std::vector<Named>> all_named(const Said& said, std::span<const Named> words,
                                            const Naming& naming, Meaning meaning, Diagnostics& out) {
    std::vector<Named> result;
    bool sound = true;
    const auto add = [&](const Named& word) {
        auto one = named(said, word, naming, meaning, out);
        sound = sound && one.has_value();
        if (one) result.push_back(std::move(*one));
    };
    for (const auto& word : words) {
        // A title may hold blanks and commas itself.
        const bool whole = (naming.*meaning)(word.id).trouble.empty();
        for (const auto& each : whole ? std::vector{word} : listed(word)) add(each);
    }
    return sound ? std::optional(std::move(result)) : std::nullopt;
}

std::optional<NamedPart> part(const Said& said, const Named& word, const Naming& naming, Diagnostics& out) {
    auto meant = naming.part(word.id);
    if (!meant.trouble.empty()) {
        error(said, "unknown-motion", std::move(meant.trouble), std::move(meant.hint), word.at, out);
        return std::nullopt;
    }
    return NamedPart{.motion = {.id = std::move(meant.id), .at = word.at}, .part = meant.part};
}

std::optional<int> number(std::string_view word) {
    const auto figures = text::trim(word);
    int result = 0;
    const auto* const end = figures.data() + figures.size();
    const auto [at, trouble] = std::from_chars(figures.data(), end, result);
    return trouble == std::errc{} && at == end && !figures.empty() ? std::optional(result) : std::nullopt;
}

Decisions one(const Said& said, act::Any act) {
    Decision result;
    result.act = std::move(act);
    result.origin = {.source = said.source, .whole = said.whole, .fields = {}};
    return {std::move(result)};
}

}  // namespace plenum::cli::deciding
