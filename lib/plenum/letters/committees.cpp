// Which committee is which, and what each lets others know of itself.
#include <plenum/base/text.hpp>
#include <plenum/letters/committees.hpp>

#include <utility>

namespace plenum::letters {

std::string key(std::string_view name) {
    return text::fold(text::trim(name));
}

Committees::Committees(const Conference& conference) {
    for (const auto& committee : conference.committees) {
        const bool shares = committee.share_contact && !text::trim(committee.contact).empty();
        const auto [entry, is_new] =
            known_.emplace(key(committee.name),
                           Known{.name = committee.name, .contact = committee.contact, .shares = shares});
        // One that is listed twice was not asked twice: who says no once says no.
        if (!is_new)
            entry->second.shares =
                entry->second.shares && shares && entry->second.contact == committee.contact;
    }
}

Letter* Committees::letter_to(std::string_view name) {
    auto id = key(name);
    if (id.empty()) return nullptr;
    const auto known = known_.find(id);
    auto [entry, is_new] = letters_.try_emplace(std::move(id));
    if (is_new)
        entry->second.committee = known == known_.end() ? std::string(text::trim(name)) : known->second.name;
    return &entry->second;
}

std::optional<Letter::Contact> Committees::shared(std::string_view name) const {
    const auto known = known_.find(key(name));
    if (known == known_.end() || !known->second.shares) return std::nullopt;
    return Letter::Contact{.committee = known->second.name, .contact = known->second.contact};
}

Letters Committees::take() {
    Letters result;
    for (auto& [id, letter] : letters_) result.push_back(std::move(letter));
    letters_.clear();
    return result;
}

}  // namespace plenum::letters
