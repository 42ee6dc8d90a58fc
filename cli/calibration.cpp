#include <cli/calibration.hpp>
#include <plenum/read/calibration.hpp>
#include <plenum/read/files.hpp>
#include <plenum/similar/model.hpp>

#include <filesystem>

namespace plenum::cli {

Calibration calibration_for(const Conference& conference, Diagnostics& found) {
    const auto* model = conference.rest.find("model");
    if (model == nullptr || conference.origin.source == nullptr) return read::builtin_calibration();
    if (!model->is_scalar() || model->text.empty()) {
        found.add({.severity = Severity::error,
                   .rule = "calibration",
                   .message = "'model' is not the name of a file",
                   .hint = "name the file that 'plenum calibrate' wrote: model: calibration.yaml",
                   .source = conference.origin.source,
                   .span = model->span});
        return read::builtin_calibration();
    }
    const std::filesystem::path file(conference.origin.source->name());
    const auto path = (file.parent_path() / model->text).lexically_normal();
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        found.add({.severity = Severity::warning,
                   .rule = "calibration-missing",
                   .message = "there is no file '" + model->text + "' here, so the built-in weights are used",
                   .hint = "make it with 'plenum calibrate', or take the line away",
                   .source = conference.origin.source,
                   .span = model->span});
        return read::builtin_calibration();
    }
    return read::calibration(read::load(path), similar::feature_names, found);
}

}  // namespace plenum::cli
