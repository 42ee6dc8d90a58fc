#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// The words of a language in which a committee drafts: how an opening names its subject, how a sentence
/// without a verb of its own is given one. A language that has none leaves all of it empty, and drafts are
/// made of the submitters' words alone.
struct Phrasing {
    std::string subject;             ///< between "That conference" and what it is about: ", in respect of"
    std::vector<std::string> about;  ///< how submitters say the same: "with regard to"
    std::string view;                ///< makes a view of a sentence: "believes that"
    std::string instruct;            ///< how the profession's own are told: "instructs"
    std::string insist;              ///< makes a demand of what is only wished: "insists that"
    std::string call;                ///< how a body outside is told: "calls on"
    std::string ask;                 ///< how those who make up conference are told: "asks"
    std::string to;                  ///< before what somebody is to do: "to"
    std::string that;                ///< before a clause: "that"
    std::vector<std::string> joins;  ///< say nothing at the end of a part: "and"
    std::vector<std::string> links;  ///< say nothing at the beginning: "therefore", "and"
    std::set<std::string, std::less<>> deeds;   ///< verbs in their plain form, as an ask begins: "publish"
    std::set<std::string, std::less<>> finite;  ///< make a sentence of words: "is", "should"
    /// What points at something said elsewhere ("it", "them"), with the words before which it does not
    /// ("is").
    std::map<std::string, std::vector<std::string>, std::less<>> leans;
    std::set<std::string, std::less<>>
        subjects;                               ///< of those, what a noun right before it may explain: "they"
    std::set<std::string, std::less<>> owners;  ///< say whose something is: "their"
    std::vector<std::string> after;             ///< begins what comes after something else: "failing that"
    std::set<std::string, std::less<>> last;    ///< points back when it stands last: "to achieve this"
    std::set<std::string, std::less<>> numbers;   ///< figures in words: "twelve"
    std::set<std::string, std::less<>> of;        ///< before a noun: "of", "the"
    std::set<std::string, std::less<>> articles;  ///< say which of its kind is meant: "the", "each"
};

}  // namespace plenum
