// Cutting motions up, on two threads, with the same numbers as on one.
#include <plenum/base/parallel.hpp>
#include <plenum/base/text.hpp>
#include <plenum/model/cutting.hpp>

#include <array>
#include <unordered_map>
#include <utility>

namespace plenum {

namespace {

constexpr std::size_t worth_a_thread = 100;  // motions, or ten times as many words

bool same_text(const Motion& a, const Motion& b) {
    if (a.text != b.text || a.parts.size() != b.parts.size()) return false;
    for (std::size_t i = 0; i < a.parts.size(); ++i) {
        if (a.parts[i].text != b.parts[i].text) return false;
    }
    return true;
}

/// Cuts up some of the motions, with numbers of its own.
class Cutter {
public:
    std::vector<CutText> motion(const Motion& motion) {
        std::vector<CutText> result;
        result.reserve(motion.parts.size() + 1);
        result.push_back(text(motion.text));
        for (const auto& part : motion.parts) result.push_back(text(part.text));
        return result;
    }

    std::vector<std::string> words() { return std::move(words_); }

private:
    CutText text(std::string_view text) {
        CutText result;
        auto words = text::words(text);
        result.reserve(words.size());
        for (auto& word : words) {
            const auto [at, fresh] =
                numbers_.try_emplace(std::move(word.folded), static_cast<std::uint32_t>(numbers_.size()));
            if (fresh) words_.push_back(at->first);
            result.push_back({.number = at->second,
                              .offset = static_cast<std::uint32_t>(word.offset),
                              .length = static_cast<std::uint32_t>(word.length)});
        }
        return result;
    }

    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::vector<std::string> words_;
};

/// Appends the words of the second half that the first has not; what each of them is called now.
std::vector<std::uint32_t> append(std::vector<std::string>& words, std::vector<std::string> more) {
    std::unordered_map<std::string_view, std::uint32_t> numbers;
    numbers.reserve(words.size());
    for (const auto& word : words) numbers.emplace(word, static_cast<std::uint32_t>(numbers.size()));
    std::vector<std::uint32_t> result;
    std::vector<std::string> fresh;
    for (auto& word : more) {
        const auto known = numbers.find(word);
        if (known != numbers.end()) {
            result.push_back(known->second);
        } else {
            result.push_back(static_cast<std::uint32_t>(words.size() + fresh.size()));
            fresh.push_back(std::move(word));
        }
    }
    std::move(fresh.begin(), fresh.end(), std::back_inserter(words));
    return result;
}

void renumber(std::vector<CutText>& motion, const std::vector<std::uint32_t>& numbers) {
    for (auto& text : motion) {
        for (auto& word : text) word.number = numbers[word.number];
    }
}

std::vector<std::string> stems(const std::vector<std::string>& folded, const std::string& language) {
    std::vector<std::string> result(folded.size());
    in_halves(folded.size(), 10 * worth_a_thread, [&](std::size_t from, std::size_t to) {
        Stemmer stemmer(language);
        for (auto i = from; i < to; ++i) result[i] = stemmer(folded[i]);
    });
    return result;
}

}  // namespace

Cuttings cut_up(const Motions& motions, const Motions& plain, const std::string& language) {
    Cuttings result;
    result.whole.resize(motions.size());
    result.changed.resize(motions.size());
    std::array<std::vector<std::string>, 2> words;
    in_halves(motions.size(), worth_a_thread, [&](std::size_t from, std::size_t to) {
        Cutter cutter;
        for (auto i = from; i < to; ++i) {
            result.whole[i] = cutter.motion(motions[i]);
            if (!same_text(motions[i], plain[i])) result.changed[i] = cutter.motion(plain[i]);
        }
        words.at(from == 0 ? 0 : 1) = cutter.words();
    });
    result.words.folded = std::move(words[0]);
    if (!words[1].empty()) {
        const auto numbers = append(result.words.folded, std::move(words[1]));
        for (auto i = motions.size() / 2; i < motions.size(); ++i) {
            renumber(result.whole[i], numbers);
            renumber(result.changed[i], numbers);
        }
    }
    result.words.stems = stems(result.words.folded, language);
    return result;
}

}  // namespace plenum
