// What an index of past resolutions says when it is asked.
#include <plenum/similar/past_index.hpp>

#include <algorithm>
#include <functional>
#include <ranges>

namespace plenum::similar {

std::optional<std::uint32_t> PastIndex::word(std::string_view stem) const {
    std::uint32_t from = 0;
    auto to = static_cast<std::uint32_t>(word_count());
    while (from < to) {
        const auto middle = from + (to - from) / 2;
        const std::string_view there(stem_letters.data() + stems[middle], stems[middle + 1] - stems[middle]);
        if (there == stem) return middle;
        if (there < stem) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    return std::nullopt;
}

Resolution PastIndex::resolution(std::size_t which) const {
    const auto& record = records[which];
    const auto text = [&](PastString each) { return std::string(string(record, each)); };
    Resolution result;
    result.id = text(PastString::id);
    result.number = text(PastString::number);
    result.from = text(PastString::from);
    result.section = text(PastString::section);
    result.status = text(PastString::status);
    result.superseded_by = text(PastString::superseded_by);
    result.text = text(PastString::text);
    auto next = record.first_string + static_cast<std::size_t>(PastString::count);
    for (std::uint32_t i = 0; i < record.parts; ++i) {
        result.parts.push_back({.text = std::string(string(next++)), .span = {}});
    }
    for (std::uint32_t i = 0; i < record.outcomes; ++i) result.outcomes.emplace_back(string(next++));
    return result;
}

PastConference PastIndex::conference(std::size_t which) const {
    const auto& record = records[which];
    PastConference result{.conference = std::string(string(record.held_by)), .year = {}, .resolutions = {}};
    if (record.year != 0) result.year = record.year;
    return result;
}

std::uint64_t fingerprint(const Vocabulary& vocabulary) {
    // Sums do not depend on the order in which a table is walked.
    const auto number = [](std::string_view text) { return std::hash<std::string_view>{}(text) | 1U; };
    std::uint64_t result = number(vocabulary.language);
    for (const auto& word : vocabulary.stop) result += 3 * number(word);
    for (const auto& word : vocabulary.stock) result += 5 * number(word);
    for (const auto& [stem, forms] : vocabulary.forms) {
        for (const auto& form : forms) {
            std::string all = form.term + (form.capitals ? "\1" : "\2");
            for (const auto& each : form.stems) all += each + '\n';
            result += 7 * number(all);
        }
    }
    for (std::size_t i = 0; i < vocabulary.themes.size(); ++i)
        result += (2 * i + 11) * number(vocabulary.themes[i]);
    for (const auto& [stem, cues] : vocabulary.cues) {
        for (const auto& cue : cues) {
            std::string all = std::to_string(cue.theme) + '\n';
            for (const auto& each : cue.terms) all += each + '\n';
            result += 13 * number(all);
        }
    }
    return result;
}

std::vector<std::uint64_t> letter_runs(std::string_view stem) {
    std::vector<std::uint64_t> result;
    if (is_number(stem)) return result;
    const auto word = "_" + std::string(stem) + "_";
    for (std::size_t length = 4; length <= 5; ++length) {
        for (std::size_t from = 0; from + length <= word.size(); ++from) {
            std::uint64_t key = length;
            for (std::size_t i = 0; i < length; ++i)
                key = key << 8U | static_cast<unsigned char>(word[from + i]);
            result.push_back(key);
        }
    }
    return result;
}

}  // namespace plenum::similar
