#pragma once

#include <array>
#include <string>
#include <string_view>

namespace plenum::cli {

/// A kind of YAML file that Plenum reads and there is a JSON Schema of.
struct SchemaKind {
    std::string_view name;     ///< "motions"
    std::string_view summary;  ///< which files those are
};

inline constexpr std::array<SchemaKind, 7> schema_kinds{{
    {"motions", "motions, drafts and submitted ones"},
    {"conference", "conference.yaml"},
    {"amendments", "amendments and riders"},
    {"decisions", "decisions.yaml, the committee's log"},
    {"results", "results.yaml, what the conference decided"},
    {"actions", "actions.yaml, what is done about resolutions"},
    {"policy", "policy/*.yaml, resolutions of past conferences"},
}};

/// The JSON Schema (draft-07) of a kind: schema-KIND.yaml of the data, and for the conference the
/// rules there are.
std::string schema(std::string_view kind);

/// Where a conference folder keeps its schemas, for editors without a network.
inline constexpr std::string_view schema_folder = ".plenum";

/// "motions.schema.json".
std::string schema_file(std::string_view kind);

/// Writes every schema into `.plenum` of a conference folder. Throws Error when it cannot.
void write_schemas(const std::string& folder);

/// The comment that tells an editor which schema holds, with a line break; `path` is seen from
/// the file in which the comment stands.
std::string modeline(std::string_view path);

/// The path of the motions' schema, seen from a file that is to be written: that of the nearest
/// folder above with one in `.plenum`; empty when there is none.
std::string motions_schema_for(const std::string& file);

}  // namespace plenum::cli
