#include <plenum/base/text.hpp>
#include <plenum/composite/opening.hpp>
#include <plenum/composite/subject.hpp>

#include <algorithm>

namespace plenum::composite {

namespace {

bool begins_like(std::string_view text, const std::vector<text::Word>& opening) {
    const auto words = text::words(text);
    if (opening.empty()) return false;
    return std::ranges::any_of(words, [&](const auto& word) { return word.folded == opening.back().folded; });
}

/// The words with which all of them begin; for a conference that has not said how its motions open.
std::string common_beginning(const Motions& motions, const std::vector<std::size_t>& members) {
    const auto first = text::words(motions[members.front()].text);
    auto shared = first.size();
    for (const auto member : members) {
        const auto words = text::words(motions[member].text);
        std::size_t i = 0;
        while (i < std::min(shared, words.size()) && words[i].folded == first[i].folded) ++i;
        shared = i;
    }
    constexpr std::size_t few = 3;
    if (shared == 0) return {};
    const auto& last = first[std::min(shared, few) - 1];
    return motions[members.front()].text.substr(first.front().offset,
                                                last.offset + last.length - first.front().offset);
}

}  // namespace

std::vector<std::string> openings(const Material& material, const std::vector<std::size_t>& members,
                                  const std::vector<std::string>& about, const Telling& telling) {
    auto bare = material.conference.opening;
    const auto words = text::words(bare);
    const bool used = std::ranges::any_of(
        members, [&](std::size_t member) { return begins_like(material.motions[member].text, words); });
    if (!used) {
        auto own = common_beginning(material.motions, members);
        if (!own.empty()) bare = std::move(own);
    }
    std::vector<std::string> result;
    if (used) {
        for (const auto& subject :
             stated_subjects(material.motions, members, material.vocabulary, material.phrasing)) {
            result.push_back(bare + material.phrasing.subject + ' ' + subject);
        }
        for (const auto& subject :
             subjects(material.motions, members, about, telling, material.vocabulary, material.phrasing)) {
            result.push_back(bare + material.phrasing.subject + ' ' + subject);
        }
    }
    result.push_back(std::move(bare));
    return result;
}

std::string id_for(const std::vector<std::string>& subject, const std::vector<std::string>& taken) {
    std::string slug;
    auto about = subject.empty() ? std::string{} : subject.front();
    // One word says little: "late".
    if (subject.size() > 1 && about.find(' ') == std::string::npos) about += ' ' + subject[1];
    for (const auto& word : text::words(about)) {
        // An id is written on any keyboard: a word with other letters is not in it.
        const bool plain = std::ranges::all_of(word.folded, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '\'';
        });
        std::string letters;
        for (const char c : word.folded) {
            if (c != '.' && c != '\'') letters += c;
        }
        if (plain && !letters.empty()) slug += (slug.empty() ? "" : "-") + letters;
    }
    const auto base = (slug.empty() ? "" : slug + '-') + std::string("composite");
    auto result = base;
    for (int n = 2; std::ranges::find(taken, result) != taken.end(); ++n)
        result = base + '-' + std::to_string(n);
    return result;
}

}  // namespace plenum::composite
