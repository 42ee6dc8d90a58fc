#include <plenum/similar/reasons.hpp>

#include <algorithm>
#include <iterator>

namespace plenum::similar {

namespace {

constexpr double alike_parts = 0.2;      // cosine from which a pair of parts is worth naming
constexpr double telling_clauses = 0.1;  // and from which clauses of opposite sign are worth quoting
constexpr std::size_t words_named = 4;
constexpr std::size_t words_quoted = 12;

std::string quoted(const std::vector<std::string>& words) {
    std::string result;
    for (const auto& word : words) result += (result.empty() ? "" : " ") + word;
    return "'" + result + "'";
}

std::string listed(const std::vector<std::string>& words) {
    std::string result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) result += i + 1 == words.size() ? " and " : ", ";
        result += words[i];
    }
    return result;
}

std::string place(std::size_t piece, std::size_t pieces) {
    if (piece == 0) return pieces == 1 ? "the whole" : "the lead text";
    return "part " + std::to_string(piece);
}

/// What stands in one version and not in the other, as far as a sentence can hold it.
void tell_difference(const Difference& difference, std::vector<std::string>& because) {
    const auto& [same, only_a, only_b, extra_a, extra_b, reversed, turn_a, turn_b] = difference;
    if (!only_a.empty() && !only_b.empty()) {
        because.push_back("The first says " + quoted(only_a) + " where the second says " + quoted(only_b) +
                          ".");
    } else if (!only_a.empty() || !only_b.empty()) {
        because.push_back(std::string("Only the ") + (only_a.empty() ? "second" : "first") + " says " +
                          quoted(only_a.empty() ? only_b : only_a) + ".");
    }
    for (const auto& start : extra_a) because.push_back("Only the first has the part '" + start + "'.");
    for (const auto& start : extra_b) because.push_back("Only the second has the part '" + start + "'.");
}

/// The words that two sorted lists share, the most telling first.
std::vector<std::uint32_t> shared_ids(const std::vector<std::uint32_t>& a,
                                      const std::vector<std::uint32_t>& b,
                                      const std::vector<float>& telling) {
    std::vector<std::uint32_t> result;
    std::ranges::set_intersection(a, b, std::back_inserter(result));
    std::ranges::sort(
        result, [&](auto x, auto y) { return telling[x] != telling[y] ? telling[x] > telling[y] : x < y; });
    return result;
}

/// The beginning of a clause, on one line.
std::string beginning(std::string_view text) {
    std::string result = "'";
    std::size_t words = 1;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (blank && result.back() == ' ') continue;
        if (blank && words++ == words_quoted) return result + " ...'";
        result += blank ? ' ' : c;
    }
    return result + "'";
}

}  // namespace

void tell_copy(const Difference& difference, std::vector<std::string>& because) {
    if (difference.reversed && !difference.turn_a.empty() && !difference.turn_b.empty()) {
        because.push_back("Nearly the same words, but the first says '" + difference.turn_a +
                          "' and the second '" + difference.turn_b + "': carrying both would contradict.");
    } else if (difference.reversed) {
        because.push_back("Nearly the same words, but only the " +
                          std::string(difference.turn_a.empty() ? "second" : "first") + " says '" +
                          (difference.turn_a.empty() ? difference.turn_b : difference.turn_a) +
                          "': carrying both would contradict.");
    } else {
        because.emplace_back(difference.same == 1 ? "The same words." : "Nearly the same words.");
    }
    tell_difference(difference, because);
}

void tell_words(const Texts& texts, const Pair& pair, std::vector<std::string>& because) {
    std::vector<std::string> names;
    for (const auto id : shared_ids(texts.distinct[pair.a], texts.distinct[pair.b], texts.telling)) {
        if (names.size() < words_named && texts.telling[id] > 1) names.push_back(texts.spelling[id]);
    }
    if (!names.empty()) because.push_back("Both speak of " + listed(names) + ".");
}

void tell_parts(const Texts& texts, const Pair& pair, const InCommon& shared,
                std::vector<std::string>& because) {
    const auto& a = texts.pieces[pair.a];
    const auto& b = texts.pieces[pair.b];
    if (a.size() + b.size() < 3 || shared.nearest <= alike_parts) return;
    std::vector<std::string> names;
    for (const auto id : shared_ids(a[shared.a].distinct, b[shared.b].distinct, texts.telling)) {
        if (names.size() < words_named) names.push_back(texts.spelling[id]);
    }
    because.push_back("Nearest to each other are " + place(shared.a, a.size()) + " of the first and " +
                      place(shared.b, b.size()) + " of the second: " + listed(names) + ".");
}

void tell_addressee(const Classification& a, const Classification& b, std::vector<std::string>& because) {
    for (const auto& part : a.parts) {
        if (part.addressee.empty()) continue;
        if (std::ranges::find(b.parts, part.addressee, &ClassifiedPart::addressee) == b.parts.end()) continue;
        because.push_back("Both turn to " + part.addressee + ".");
        return;
    }
}

std::string contradiction(const Opposition& found) {
    if (found.against >= telling_clauses) {
        return "They seem to pull in opposite ways: the first says " + beginning(found.a->written) +
               ", the second " + beginning(found.b->written) + ".";
    }
    if (found.turning > 0) return "Only one of them tells somebody to stop pressing for it.";
    if (found.favouring > 0) return "One of them is in favour where the other finds fault.";
    return "They seem to take different sides.";
}

}  // namespace plenum::similar
