#pragma once

#include <plenum/composite/ask.hpp>
#include <plenum/model/vocabulary.hpp>

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Which asks are the same, and which of those that nearly are contradict each other.
namespace plenum::composite {

/// How telling each word is in a conference: its idf over the motions; by stem.
using Telling = std::map<std::string, double, std::less<>>;
Telling telling(const Motions& motions, const Vocabulary& vocabulary);

/// What is asked, in words that can be compared.
struct Content {
    std::map<std::string, double> words;  ///< stems with their weights, of length one
    std::vector<std::string> figures;     ///< sorted, each once: "12", "six"
    std::vector<std::string> for_it;      ///< stems of words that speak for something
    std::vector<std::string> against;
    bool denied = false;   ///< says not where it begins: "not to take NHS England to court"
    bool negated = false;  ///< says not, an odd number of times
};

/// Reads texts as contents.
class Reader {
public:
    Reader(const Telling& telling, const Vocabulary& vocabulary, const Phrasing& phrasing);
    Content operator()(std::string_view text, std::size_t content = 0);

private:
    const Telling& telling_;
    const Vocabulary& vocabulary_;
    const Phrasing& phrasing_;
    Stemmer stemmer_;
};

/// Cosine of two contents, 0 to 1.
double likeness(const Content& a, const Content& b);

/// Does one deny what the other says, or want the opposite of it?
bool contradict(const Content& a, const Content& b);

/// Do they speak of the same thing, whatever they want of it?
bool near(const Content& a, const Content& b);

/// Are they so alike in words that they ask the same, but for what `contradict` and `figures` say?
bool alike(const Content& a, const Content& b);

/// The figures that only `a` has, where `b` has others instead: "six, 12". Empty when nothing differs.
std::string figures(const Content& a, const Content& b);

/// Asks that are one. `asks` are indices, the first of them the best worded.
struct Group {
    std::vector<std::size_t> asks;
};

/// Every ask in exactly one group, in the order of the first of each. Asks of one motion are never the same.
/// `kept` tells for every ask whether it takes part at all, `may_be_one` of two whether they can be.
std::vector<Group> groups(const std::vector<Ask>& asks, const std::vector<Content>& contents,
                          const std::vector<bool>& kept,
                          const std::function<bool(std::size_t, std::size_t)>& may_be_one);

}  // namespace plenum::composite
