#pragma once

#include <nlohmann/json.hpp>
#include <regex>
#include <stdexcept>
#include <string>

/// A small checker of JSON Schema, draft-07: the keywords that Plenum's schemas use. Another one in a
/// schema throws, so that none is passed over.
class SchemaCheck {
public:
    using Value = nlohmann::ordered_json;

    explicit SchemaCheck(Value root) : root_(std::move(root)) {}

    bool accepts(const Value& value) const { return fits(root_, value); }

private:
    bool fits(const Value& schema, const Value& value) const {
        // In draft-07 what stands beside a $ref counts for nothing.
        if (schema.contains("$ref")) return fits(referred(schema.at("$ref").get<std::string>()), value);
        for (const auto& [keyword, wanted] : schema.items()) {
            if (!keyword_fits(keyword, wanted, schema, value)) return false;
        }
        return true;
    }

    bool keyword_fits(const std::string& keyword, const Value& wanted, const Value& schema,
                      const Value& value) const {
        for (const auto* silent : {"$schema", "title", "description", "examples", "definitions",
                                   "patternErrorMessage", "format", "then", "else"}) {
            if (keyword == silent) return true;
        }
        if (keyword == "type") return type_fits(wanted, value);
        if (keyword == "enum") return one_of(wanted, value);
        if (keyword == "const") return wanted == value;
        if (keyword == "not") return !fits(wanted, value);
        if (keyword == "if") return branch_fits(wanted, schema, value);
        if (keyword == "allOf" || keyword == "anyOf") {
            bool any = false;
            bool all = true;
            for (const auto& each : wanted) (fits(each, value) ? any : all) = fits(each, value);
            return keyword == "allOf" ? all : any;
        }
        if (keyword == "pattern" || keyword == "minLength" || keyword == "maxLength")
            return !value.is_string() || text_fits(keyword, wanted, value.get<std::string>());
        if (keyword == "minimum") return !value.is_number() || value.get<double>() >= wanted.get<double>();
        if (keyword == "maximum") return !value.is_number() || value.get<double>() <= wanted.get<double>();
        if (keyword == "maxItems") return !value.is_array() || value.size() <= wanted.get<std::size_t>();
        if (keyword == "items") {
            for (std::size_t i = 0; value.is_array() && i < value.size(); ++i) {
                if (!fits(wanted, value[i])) return false;
            }
            return true;
        }
        if (!value.is_object() &&
            (keyword == "required" || keyword == "properties" || keyword == "additionalProperties"))
            return true;
        if (keyword == "required") {
            for (const auto& key : wanted) {
                if (!value.contains(key.get<std::string>())) return false;
            }
            return true;
        }
        if (keyword == "properties") {
            for (const auto& [key, each] : wanted.items()) {
                if (value.contains(key) && !fits(each, value.at(key))) return false;
            }
            return true;
        }
        if (keyword == "additionalProperties") return others_fit(wanted, schema, value);
        throw std::logic_error("a keyword that this checker does not know: " + keyword);
    }

    bool others_fit(const Value& wanted, const Value& schema, const Value& value) const {
        for (const auto& [key, member] : value.items()) {
            const bool named = schema.contains("properties") && schema.at("properties").contains(key);
            if (named) continue;
            if (wanted.is_boolean() ? !wanted.get<bool>() : !fits(wanted, member)) return false;
        }
        return true;
    }

    bool branch_fits(const Value& condition, const Value& schema, const Value& value) const {
        const auto* branch = fits(condition, value) ? "then" : "else";
        return !schema.contains(branch) || fits(schema.at(branch), value);
    }

    static bool one_of(const Value& list, const Value& value) {
        for (const auto& each : list) {
            if (each == value) return true;
        }
        return false;
    }

    static bool type_fits(const Value& wanted, const Value& value) {
        if (wanted.is_array()) {
            for (const auto& each : wanted) {
                if (type_fits(each, value)) return true;
            }
            return false;
        }
        const auto name = wanted.get<std::string>();
        if (name == "integer") return value.is_number_integer();
        if (name == "number") return value.is_number();
        return name == value.type_name();
    }

    static bool text_fits(const std::string& keyword, const Value& wanted, const std::string& text) {
        if (keyword == "minLength") return text.size() >= wanted.get<std::size_t>();
        if (keyword == "maxLength") return text.size() <= wanted.get<std::size_t>();
        return std::regex_search(text, std::regex(wanted.get<std::string>()));
    }

    const Value& referred(const std::string& name) const {
        return root_.at(Value::json_pointer(name.substr(1)));
    }

    Value root_;
};
