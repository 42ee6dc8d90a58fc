#include <plenum/read/yaml.hpp>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <sstream>

namespace plenum::read {

namespace {

/// Builds trees out of yaml-cpp's events; marks become byte offsets.
class Builder : public YAML::EventHandler {
public:
    std::vector<Tree> documents;

    void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
        value({.kind = Tree::Kind::null, .span = at(mark)});
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
        value({.kind = Tree::Kind::null, .span = at(mark)});
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t /*anchor*/,
                  const std::string& text) override {
        value({.kind = Tree::Kind::scalar, .quoted = tag == "!", .text = text, .span = at(mark)});
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                         YAML::EmitterStyle::value /*style*/) override {
        open_.push_back({.kind = Tree::Kind::list, .span = at(mark)});
        pending_ = false;
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                    YAML::EmitterStyle::value /*style*/) override {
        open_.push_back({.kind = Tree::Kind::map, .span = at(mark)});
        pending_ = false;
    }
    void OnMapEnd() override { close(); }

private:
    static Span at(const YAML::Mark& mark) {
        return {.offset = static_cast<std::size_t>(mark.pos < 0 ? 0 : mark.pos), .length = 1};
    }

    void value(Tree tree) {
        if (open_.empty()) {
            documents.push_back(std::move(tree));
            return;
        }
        auto& parent = open_.back();
        if (parent.kind == Tree::Kind::map && !pending_) {
            parent.children.emplace_back();
            parent.children.back().key = std::move(tree.text);
            parent.children.back().key_span = tree.span;
            pending_ = true;
            return;
        }
        if (parent.kind == Tree::Kind::map) {
            tree.key = std::move(parent.children.back().key);
            tree.key_span = parent.children.back().key_span;
            parent.children.back() = std::move(tree);
            pending_ = false;
        } else {
            parent.children.push_back(std::move(tree));
        }
    }

    void close() {
        auto done = std::move(open_.back());
        open_.pop_back();
        pending_ = !open_.empty() && open_.back().kind == Tree::Kind::map;
        value(std::move(done));
    }

    std::vector<Tree> open_;
    bool pending_ = false;
};

}  // namespace

std::vector<Tree> yaml(const SourcePtr& source, Diagnostics& out) {
    Builder builder;
    try {
        std::istringstream in{std::string(source->text()) + "\n...\n"};
        YAML::Parser parser(in);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const YAML::Exception& e) {
        out.add({.severity = Severity::error,
                 .rule = "yaml",
                 .message = e.msg,
                 .hint = {},
                 .source = source,
                 .span = {.offset = static_cast<std::size_t>(std::max(0, e.mark.pos)), .length = 1}});
        return {};
    }
    return std::move(builder.documents);
}

}  // namespace plenum::read
