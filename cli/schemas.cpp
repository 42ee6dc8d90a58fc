#include <cli/output.hpp>
#include <cli/schemas.hpp>
#include <plenum/base/error.hpp>
#include <plenum/data/data.hpp>
#include <plenum/json/tree.hpp>
#include <plenum/lint/rule.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace plenum::cli {

namespace {

namespace fs = std::filesystem;

Tree text(std::string key, std::string_view words) {
    Tree result{.kind = Tree::Kind::scalar, .quoted = true, .text = std::string(words)};
    result.key = std::move(key);
    return result;
}

Tree plain(std::string_view word) {
    return {.kind = Tree::Kind::scalar, .text = std::string(word)};
}

Tree& member(Tree& map, std::string_view key) {
    return *std::ranges::find(map.children, key, &Tree::key);
}

/// What may stand under `rules`: every rule by its id, what it finds, and the words that weigh it.
Tree rules() {
    Tree result{.kind = Tree::Kind::map, .key = "properties"};
    for (const auto* rule : lint::rules::all()) {
        Tree weights{.kind = Tree::Kind::list, .key = "enum"};
        for (const auto* word : {"note", "warning", "error", "on", "off", "yes", "no"}) {
            weights.children.push_back(text("", word));
        }
        weights.children.push_back(plain("true"));
        weights.children.push_back(plain("false"));
        Tree entry{.kind = Tree::Kind::map, .key = std::string(rule->id)};
        entry.children.push_back(std::move(weights));
        entry.children.push_back(text("description", rule->summary));
        result.children.push_back(std::move(entry));
    }
    return result;
}

}  // namespace

std::string schema(std::string_view kind) {
    auto tree = data::tree("schema-" + std::string(kind));
    if (kind == "conference") member(member(tree, "properties"), "rules").children.push_back(rules());
    return json::tree(tree);
}

std::string schema_file(std::string_view kind) {
    return std::string(kind) + ".schema.json";
}

void write_schemas(const std::string& folder) {
    const auto target = fs::path(folder) / schema_folder;
    std::error_code failed;
    fs::create_directories(target, failed);
    if (failed) {
        throw Error(fmt::format("cannot make the folder '{}': {}", target.generic_string(), failed.message()),
                    "check the path, and that you may write there");
    }
    for (const auto& kind : schema_kinds) {
        write_file((target / schema_file(kind.name)).generic_string(), schema(kind.name));
    }
}

std::string modeline(std::string_view path) {
    return fmt::format("# yaml-language-server: $schema={}\n", path);
}

std::string motions_schema_for(const std::string& file) {
    std::error_code failed;
    const auto start = fs::weakly_canonical(fs::absolute(file, failed), failed).parent_path();
    if (failed) return {};
    for (auto folder = start;; folder = folder.parent_path()) {
        const auto found = folder / schema_folder / schema_file("motions");
        if (fs::is_regular_file(found, failed)) return found.lexically_relative(start).generic_string();
        if (!folder.has_relative_path()) return {};
    }
}

}  // namespace plenum::cli
