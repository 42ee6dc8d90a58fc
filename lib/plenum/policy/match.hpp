#pragma once

#include <plenum/policy/question.hpp>

#include <string>
#include <vector>

/// How words and questions are told to FTS5. Its tokenizer only cuts at blanks what these give it.
namespace plenum::policy {

/// The texts of a resolution as the index takes them: the words one after the other, then their stems, each
/// with a '=' before it, so that a stem is never taken for a word. A bar stands between texts: no phrase
/// reaches over it. Adds the number of words to `length`.
std::string words_to_index(const std::vector<std::string_view>& texts, Terms& terms, std::uint32_t& length);

/// The question as an FTS5 expression. Every word is in quotation marks, so that none is an operator.
std::string match_of(const Question& question);

/// Does it ask for words in a row?
bool in_a_row(const Question& question);

/// The same question with the words of its phrases anywhere.
Question scattered(Question question);

}  // namespace plenum::policy
