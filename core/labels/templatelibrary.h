#pragma once

#include "labels/labeltemplate.h"

#include <vector>

namespace packledger::labels {

/// The label templates of a site: those in its folder, then the ones that come with the program. A site's template
/// takes the place of the built-in one of its name. Files are read anew at each call; any thread.
class TemplateLibrary
{
public:
    /// `folder` is the site's "labels"; it need not exist. Empty: built-in templates only.
    explicit TemplateLibrary(QString folder)
        : m_folder(std::move(folder))
    {
    }

    struct Entry
    {
        QString name;
        bool isBuiltIn = false;
        Result<LabelTemplate> read; ///< or why it cannot be read
    };
    /// By name.
    [[nodiscard]] std::vector<Entry> list() const;

    /// By name, or by the path of a file. Errors: codes::templateUnknown, fileOpen, those of readTemplate().
    [[nodiscard]] Result<LabelTemplate> find(const QString &nameOrPath) const;

    /// Writes the template into the site's folder with the next version, and keeps the one before it under
    /// "versions/NAME-N.json". Nothing is half written. Returns it as it was saved. Errors: codes::templateChanged
    /// where somebody saved another version than `labelTemplate.version` meanwhile, templateName, fileWrite.
    [[nodiscard]] Result<LabelTemplate> save(const LabelTemplate &labelTemplate) const;
    /// The template as save() would write it: behind `latest`, where that is told, else behind the file. Writes
    /// nothing.
    [[nodiscard]] Result<LabelTemplate> next(LabelTemplate labelTemplate, int latest = 0) const;
    /// Writes it as it is; what stood there is kept under "versions/".
    [[nodiscard]] Result<void> put(const LabelTemplate &labelTemplate) const;

private:
    [[nodiscard]] QString fileOf(const QString &name) const;

    QString m_folder;
};

} // namespace packledger::labels
