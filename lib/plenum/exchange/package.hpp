#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace pugi {
class xml_document;
class xml_node;
}  // namespace pugi

struct zip;

/// The zip file that an Office document is, with its parts.
namespace plenum::exchange {

/// Parts of a package by their names. What is unpacked is counted: a zip bomb is refused before it bursts.
class Package {
public:
    /// `bytes` must outlive it. Throws Error when it is no zip file.
    explicit Package(std::string_view bytes);
    Package(const Package&) = delete;
    Package& operator=(const Package&) = delete;
    ~Package();

    /// The bytes of a part; nothing when there is none. Throws Error for one that is damaged, encrypted or
    /// too large.
    std::optional<std::string> part(const std::string& name);

    /// The XML of a part; false when there is none. Throws Error when it is none.
    bool xml(const std::string& name, pugi::xml_document& into);

    /// A relation of a part: what kind it is of, the last word of its type, and which part it leads to.
    struct Relation {
        std::string kind;
        std::string target;
    };

    /// The relations of a part by their ids; of the whole package when the name is empty.
    std::map<std::string, Relation> relations(const std::string& name);

private:
    zip* archive_ = nullptr;
    std::size_t unpacked_ = 0;
};

/// The name of an element without its prefix: "sheet" for <x:sheet>.
std::string_view local_name(const pugi::xml_node& node);

/// The first child of that name, whatever its prefix; an empty node without one.
pugi::xml_node child(const pugi::xml_node& node, std::string_view name);

/// The attribute of that name, whatever its prefix; empty without one.
std::string_view attribute(const pugi::xml_node& node, std::string_view name);

}  // namespace plenum::exchange
