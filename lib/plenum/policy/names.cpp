#include <plenum/base/error.hpp>
#include <plenum/base/listing.hpp>
#include <plenum/base/marks.hpp>
#include <plenum/base/text.hpp>
#include <plenum/policy/names.hpp>

#include <algorithm>

namespace plenum::policy {

namespace {

using Words = std::vector<std::string>;

std::string plain(std::string_view name) {
    return text::without_marks(text::fold(text::trim(name)));
}

Words words_of(std::string_view name) {
    Words result;
    for (const auto& word : text::words(name)) {
        auto rest = text::without_marks(word.folded);
        for (auto at = rest.find('-'); at != std::string::npos; at = rest.find('-')) {
            if (at > 0) result.push_back(rest.substr(0, at));
            rest.erase(0, at + 1);
        }
        if (!rest.empty()) result.push_back(std::move(rest));
    }
    return result;
}

/// Are these the initials of words that stand in a row?
bool are_initials(const std::string& letters, const Words& words) {
    if (letters.size() < 2) return false;
    for (std::size_t from = 0; from + letters.size() <= words.size(); ++from) {
        bool fits = true;
        for (std::size_t i = 0; fits && i < letters.size(); ++i) {
            fits = words[from + i].front() == letters[i];
        }
        if (fits) return true;
    }
    return false;
}

bool has(const Words& words, const std::string& word) {
    constexpr std::size_t a_beginning = 3;
    return std::ranges::any_of(words,
                               [&](const auto& each) {
                                   return each == word ||
                                          (word.size() >= a_beginning && each.starts_with(word));
                               }) ||
           are_initials(word, words);
}

Error unknown(const std::string& asked, const std::vector<std::string>& names, std::string_view what) {
    constexpr std::size_t most = 30;
    auto there = names;
    std::erase_if(there, [](const auto& name) { return name.empty(); });
    std::ranges::sort(there);
    const auto count = there.size();
    const std::vector<std::string_view> all(there.begin(), there.end());
    const auto nearest = std::string(text::nearest(asked, all));
    if (count > most) there.resize(most);
    auto hint = nearest.empty() ? std::string() : "did you mean '" + nearest + "'? ";
    if (count == 0) {
        hint += "the archive names none";
    } else {
        hint += "there are: " + joined(there);
        if (count > most) hint += " and " + std::to_string(count - most) + " others";
    }
    return Error("no " + std::string(what) + " in the archive fits '" + asked + "'", hint);
}

}  // namespace

std::vector<bool> meant(const std::string& asked, const std::vector<std::string>& names,
                        std::string_view what) {
    const auto whole = plain(asked);
    const auto fitting = [&](const auto& fits) {
        std::vector<bool> result;
        for (const auto& name : names) result.push_back(fits(name));
        return result;
    };
    const auto none = [](const std::vector<bool>& some) {
        return std::ranges::find(some, true) == some.end();
    };
    auto result = fitting([&](const auto& name) { return plain(name) == whole; });
    if (!none(result)) return result;
    const auto wanted = words_of(asked);
    if (wanted.empty()) throw unknown(asked, names, what);
    result = fitting([&](const auto& name) {
        const auto words = words_of(name);
        return std::ranges::all_of(wanted, [&](const auto& word) { return has(words, word); });
    });
    if (none(result)) throw unknown(asked, names, what);
    return result;
}

}  // namespace plenum::policy
