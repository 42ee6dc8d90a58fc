#include <plenum/lint/bodies.hpp>

#include <algorithm>

namespace plenum::lint {

namespace {

/// "gpc's" names the GPC.
std::string_view owner(std::string_view word) {
    return word.ends_with("'s") ? word.substr(0, word.size() - 2) : word;
}

}  // namespace

Bodies::Bodies(const Lexicon& lexicon) {
    by_first_.reserve(lexicon.bodies.size() * 8);
    for (const auto& body : lexicon.bodies) {
        add(body.name, body);
        for (const auto& alias : body.aliases) add(alias, body);
    }
    for (auto& [first, names] : by_first_) {
        std::ranges::stable_sort(
            names, [](const Name& a, const Name& b) { return a.words.size() > b.words.size(); });
    }
}

void Bodies::add(std::string_view name, const Body& body) {
    Name entry{.words = {}, .body = &body};
    for (auto& word : text::words(name)) entry.words.push_back(std::move(word.folded));
    if (entry.words.empty()) return;
    auto& names = by_first_[entry.words.front()];
    std::erase_if(names, [&](const Name& other) { return other.words == entry.words; });
    names.push_back(std::move(entry));
}

std::vector<Mention> Bodies::in(const std::vector<text::Word>& words) const {
    std::vector<Mention> result;
    const auto stands = [&](const Name& name, std::size_t at) {
        if (at + name.words.size() > words.size()) return false;
        for (std::size_t i = 0; i < name.words.size(); ++i) {
            const auto& word = words[at + i].folded;
            const bool last = i + 1 == name.words.size();
            if (word != name.words[i] && !(last && owner(word) == name.words[i])) return false;
        }
        return true;
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto found = by_first_.find(words[i].folded);
        if (found == by_first_.end() && owner(words[i].folded) != words[i].folded) {
            found = by_first_.find(std::string(owner(words[i].folded)));
        }
        if (found == by_first_.end()) continue;
        for (const auto& name : found->second) {
            if (!stands(name, i)) continue;
            result.push_back({.first = i, .last = i + name.words.size(), .body = name.body});
            i += name.words.size() - 1;
            break;
        }
    }
    return result;
}

const Body* body_called(const Lexicon& lexicon, std::string_view name) {
    const auto found = std::ranges::find(lexicon.bodies, name, &Body::name);
    return found == lexicon.bodies.end() ? nullptr : &*found;
}

}  // namespace plenum::lint
