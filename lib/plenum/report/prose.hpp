#pragma once

#include <plenum/base/tree.hpp>
#include <plenum/doc/document.hpp>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

/// Papers that are mostly fixed prose: a YAML file of blocks, filled in with the facts of a conference.
namespace plenum::report {

/// What {NAME} stands for in prose, by NAME.
using Facts = std::map<std::string, std::string, std::less<>>;

/// The text with every {NAME} filled in and **words** strong; nothing when a fact is not known.
std::optional<doc::Runs> filled(std::string_view text, const Facts& facts);

/// A scalar filled in, or the first of a list that can be.
std::optional<doc::Runs> first_filled(const Tree& item, const Facts& facts);

/// Puts what is made, and not written, into a paper: called for `insert: NAME` with the name.
using Insert = std::function<void(doc::Document&, std::string_view name)>;

/// Appends the blocks; how they are written stands at the head of data/guidance.yaml.
void put_prose(doc::Document& document, const Tree& blocks, const Facts& facts, const Insert& insert);

}  // namespace plenum::report
