#include <plenum/base/text.hpp>
#include <plenum/data/data.hpp>
#include <plenum/read/phrasing.hpp>

namespace plenum::read {

namespace {

std::vector<std::string> list(const Tree& language, std::string_view key) {
    std::vector<std::string> result;
    if (const auto* found = language.find(key)) {
        for (const auto& item : found->children) result.push_back(text::fold(item.text));
    }
    return result;
}

std::set<std::string, std::less<>> set(const Tree& language, std::string_view key) {
    auto words = list(language, key);
    return {words.begin(), words.end()};
}

std::map<std::string, std::vector<std::string>, std::less<>> unless(const Tree& language,
                                                                    std::string_view key) {
    std::map<std::string, std::vector<std::string>, std::less<>> result;
    if (const auto* found = language.find(key)) {
        for (const auto& item : found->children) result[text::fold(item.key)] = list(*found, item.key);
    }
    return result;
}

std::string phrase(const Tree& language, std::string_view key) {
    const auto* found = language.find(key);
    return found == nullptr ? std::string{} : found->text;
}

}  // namespace

Phrasing phrasing(std::string_view language) {
    const auto tree = data::tree("composite");
    const auto* words = tree.find(language);
    if (words == nullptr) return {};
    return {.subject = phrase(*words, "subject"),
            .about = list(*words, "about"),
            .view = phrase(*words, "view"),
            .instruct = phrase(*words, "instruct"),
            .insist = phrase(*words, "insist"),
            .call = phrase(*words, "call"),
            .ask = phrase(*words, "ask"),
            .to = phrase(*words, "to"),
            .that = phrase(*words, "that"),
            .joins = list(*words, "joins"),
            .links = list(*words, "links"),
            .finite = set(*words, "finite"),
            .leans = unless(*words, "leans"),
            .subjects = set(*words, "subjects"),
            .owners = set(*words, "owners"),
            .after = list(*words, "after"),
            .last = set(*words, "last"),
            .numbers = set(*words, "numbers"),
            .of = set(*words, "of"),
            .articles = set(*words, "articles")};
}

}  // namespace plenum::read
