#include <plenum/policy/match.hpp>

#include <algorithm>

namespace plenum::policy {

namespace {

std::string leaf(const Question& question) {
    std::string result = "\"";
    for (std::size_t i = 0; i < question.words.size(); ++i) {
        const auto& term = question.words[i];
        if (i > 0) result += ' ';
        result += question.exact ? term.word : '=' + term.stem;
    }
    result += '"';
    if (question.beginning) result += '*';
    return result;
}

std::string joined(const std::vector<Question>& questions, std::string_view by) {
    std::string result = "(";
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (i > 0) result += by;
        result += match_of(questions[i]);
    }
    return result + ')';
}

}  // namespace

std::string words_to_index(const std::vector<std::string_view>& texts, Terms& terms, std::uint32_t& length) {
    std::string words;
    std::string stems;
    for (const auto text : texts) {
        for (const auto& term : terms(text)) {
            words += term.word + ' ';
            stems += '=' + term.stem + ' ';
            ++length;
        }
        words += "| ";
        stems += "| ";
    }
    return words + stems;
}

std::string match_of(const Question& question) {
    switch (question.kind) {
    case Question::Kind::words: return leaf(question);
    case Question::Kind::any: return joined(question.asked, " OR ");
    case Question::Kind::all: break;
    }
    const auto wanted = joined(question.asked, " AND ");
    if (question.unwanted.empty()) return wanted;
    return '(' + wanted + " NOT " + joined(question.unwanted, " OR ") + ')';
}

bool in_a_row(const Question& question) {
    return question.words.size() > 1 || std::ranges::any_of(question.asked, in_a_row);
}

Question scattered(Question question) {
    for (auto& each : question.asked) each = scattered(std::move(each));
    if (question.words.size() < 2) return question;
    Question result{.kind = Question::Kind::all};
    for (auto& word : question.words) {
        result.asked.push_back({.kind = Question::Kind::words, .words = {std::move(word)}});
    }
    return result;
}

}  // namespace plenum::policy
