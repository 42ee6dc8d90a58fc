#include <cli/naming.hpp>
#include <plenum/base/listing.hpp>
#include <plenum/base/numerals.hpp>
#include <plenum/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace plenum::cli {

namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view small_letters = "abcdefghijklmnopqrstuvwxyz";
constexpr int most_parts = 100;

/// As a name is compared: small letters, without the star, blanks before "(ii)" and a comma behind.
std::string plain(std::string_view word) {
    auto result = text::fold(text::trim(word));
    std::erase(result, ' ');
    while (result.starts_with('*') || result.starts_with('#')) result.erase(0, 1);
    while (result.ends_with(',') || result.ends_with(';')) result.pop_back();
    return result;
}

/// "12", "12c".
bool is_number(std::string_view word) {
    const auto letters = word.find_first_not_of(digits);
    return letters != 0 && !word.empty() &&
           (letters == word.npos || word.find_first_not_of(small_letters, letters) == word.npos);
}

/// A name and what counts within it: "12(ii)" and "12.ii" are 12 and ii.
struct Within {
    std::string whole;
    std::string_view inner;  ///< of the word that was given
};

Within within(std::string_view word) {
    if (word.ends_with(')')) {
        const auto open = word.rfind('(');
        if (open != word.npos && open > 0) {
            return {std::string(word.substr(0, open)), word.substr(open + 1, word.size() - open - 2)};
        }
    }
    const auto dot = word.rfind('.');
    if (dot == word.npos || dot == 0) return {std::string(word), {}};
    return {std::string(word.substr(0, dot)), word.substr(dot + 1)};
}

}  // namespace

int part_number(std::string_view word) {
    int result = 0;
    const auto* const end = word.data() + word.size();
    if (const auto [at, bad] = std::from_chars(word.data(), end, result); bad == std::errc{} && at == end) {
        return result <= most_parts ? result : 0;
    }
    for (int n = 1; n <= most_parts; ++n) {
        if (roman(static_cast<std::size_t>(n)) == word) return n;
    }
    return 0;
}

Naming::Naming(const Motions& motions, const Standing& standing, const Amendments& amendments,
               const Conference& conference)
    : sections_(conference.sections) {
    for (const auto& motion : motions) {
        if (!motion.id.empty()) motions_.emplace(text::fold(motion.id), motion.id);
        // The name of a motion that was split stands for its halves.
        if (!motion.split_from.empty()) motions_.emplace(text::fold(motion.split_from), motion.split_from);
    }
    for (const auto& made : standing.made) motions_.emplace(text::fold(made.motion.id), made.motion.id);
    for (const auto& [index, number] : standing.numbers) {
        const bool composite = index >= motions.size();
        if (composite && index - motions.size() >= standing.made.size()) continue;
        const auto& motion = composite ? standing.made[index - motions.size()].motion : motions[index];
        numbers_.emplace(number, motion.id);
        printed_.emplace(motion.id, number);
    }
    for (const auto& [id, number] : standing.item_numbers) {
        const auto is_that = [&](const Item& each) { return plenum::called(each) == id; };
        const auto item = std::ranges::find_if(conference.items, is_that);
        items_.emplace(number, item == conference.items.end() ? id : item->title);
    }
    // 12(i), 12(ii): in the order they came, as they are printed.
    std::map<std::string, std::size_t> counts;
    for (const auto& amendment : amendments) {
        amendments_.emplace(text::fold(amendment.id), amendment.id);
        const auto printed = printed_.find(amendment.to);
        if (printed == printed_.end()) continue;
        const auto number = printed->second + '(' + roman(++counts[amendment.to]) + ')';
        amendments_.emplace(number, amendment.id);
        printed_.emplace(amendment.id, number);
    }
}

Meant Naming::unknown(const std::string& word, bool amendments) const {
    Meant result;
    const auto number = within(word).whole;
    if (const auto item = items_.find(number); item != items_.end()) {
        result.trouble = fmt::format("{} is no motion but '{}'", number, item->second);
        result.hint = "motions are named by id, or by number as printed";
        return result;
    }
    if (numbers_.empty() && is_number(number)) {
        result.trouble =
            fmt::format("there is no motion {}: nothing is printed yet, so none has a number", word);
        result.hint =
            "name it by its id, as in  aldermoor-07; numbers hold from  plenum decide publish agenda  on";
        return result;
    }
    std::vector<std::string_view> names;
    const auto add = [&](const auto& some) {
        for (const auto& each : some) names.push_back(each.first);
    };
    add(motions_);
    add(numbers_);
    if (amendments) add(amendments_);
    const auto near = text::nearest(word, names);
    const bool by_number = is_number(number);
    result.trouble = by_number ? fmt::format("nothing is printed as {}", word)
                               : fmt::format("there is no motion '{}'", word);
    if (!near.empty()) {
        const auto id = motions_.find(near);
        result.hint =
            fmt::format("did you mean '{}'?", id == motions_.end() ? std::string(near) : id->second);
    } else {
        result.hint = by_number ? "a motion that has no number in print yet is named by its id"
                                : "is the id spelled as in the file of motions?";
    }
    return result;
}

Meant Naming::found(std::string_view word, bool amendments) const {
    const auto name = plain(word);
    const auto in = [&](const auto& names) -> const std::string* {
        const auto at = names.find(name);
        return at == names.end() ? nullptr : &at->second;
    };
    // What is said at the table is what is in print; an id that looks like a number gives way.
    const auto* id = in(numbers_);
    if (id == nullptr) id = in(motions_);
    if (id == nullptr && amendments) {
        id = in(amendments_);
        if (const auto [whole, inner] = within(name); id == nullptr && !inner.empty()) {
            const auto at = amendments_.find(fmt::format("{}({})", whole, inner));
            if (at != amendments_.end()) id = &at->second;
        }
    }
    Meant result;
    if (id == nullptr) return unknown(name, amendments);
    result.id = *id;
    if (id->empty()) {
        result.trouble = fmt::format("the motion printed as {} has no id that a decision could name", name);
        result.hint = "give it one in its file, as in  id: aldermoor-07";
    }
    return result;
}

Meant Naming::motion(std::string_view word) const {
    return found(word, false);
}

std::string Naming::id_or(std::string_view word) const {
    auto meant = motion(word);
    return meant.trouble.empty() ? std::move(meant.id) : std::string(word);
}

Meant Naming::motion_or_amendment(std::string_view word) const {
    return found(word, true);
}

Meant Naming::part(std::string_view word) const {
    const auto name = plain(word);
    // An id may hold a dot itself.
    if (motions_.contains(name) || numbers_.contains(name)) return found(word, false);
    const auto [whole, inner] = within(name);
    const auto number = inner.empty() ? 0 : part_number(inner);
    if (number == 0) return found(word, false);
    auto result = found(whole, false);
    result.part = number;
    return result;
}

Meant Naming::section(std::string_view word) const {
    const auto wanted = text::fold(text::trim(word));
    std::vector<std::string_view> names;
    for (const auto& section : sections_) {
        if (wanted == text::fold(section.id) || wanted == text::fold(section.title)) {
            return {.id = section.id, .part = 0, .trouble = {}, .hint = {}};
        }
        names.push_back(section.id);
        names.push_back(section.title);
    }
    Meant result;
    result.trouble = fmt::format("there is no section '{}'", text::trim(word));
    const auto near = text::nearest(wanted, names);
    if (near.empty()) {
        std::vector<std::string> ids;
        for (const auto& section : sections_) ids.push_back(section.id);
        result.hint = "there are " + plenum::listed(ids);
    } else {
        const auto same = std::ranges::find(sections_, near, &Section::title);
        result.hint =
            fmt::format("did you mean '{}'?", same == sections_.end() ? std::string(near) : same->id);
    }
    return result;
}

std::string Naming::called(std::string_view id) const {
    const auto number = printed_.find(id);
    return number == printed_.end() ? std::string(id) : fmt::format("{} ({})", number->second, id);
}

std::string Naming::title(std::string_view section) const {
    const auto known = std::ranges::find(sections_, section, &Section::id);
    return known == sections_.end() || known->title.empty() ? std::string(section) : known->title;
}

void Naming::learn(const act::Any& act) {
    const auto add = [&](const std::string& id) { motions_.emplace(text::fold(id), id); };
    if (const auto* composite = std::get_if<act::Composite>(&act)) add(composite->motion.id);
    if (const auto* split = std::get_if<act::Split>(&act)) {
        for (std::size_t i = 0; i < split->parts.size() && i < small_letters.size(); ++i) {
            add(split->motion.id + small_letters[i]);
        }
    }
}

}  // namespace plenum::cli
