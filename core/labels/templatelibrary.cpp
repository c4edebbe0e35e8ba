#include "labels/templatelibrary.h"

#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "labels/labelerrors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <map>

// A static library's resources are left out by the linker unless something asks for them.
inline void initLabelTemplates()
{
    Q_INIT_RESOURCE(labels);
}

namespace packledger::labels {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

QString builtInFolder()
{
    initLabelTemplates();
    return QStringLiteral(":/labels");
}

Result<LabelTemplate> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return fail(codes::fileOpen, path, Where { path, 0, 0, {} });
    return readTemplate(file.readAll(), path);
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    return replaceFile(path, bytes);
}

} // namespace

QString TemplateLibrary::fileOf(const QString &name) const
{
    return m_folder + u'/' + name + QStringLiteral(".json");
}

std::vector<TemplateLibrary::Entry> TemplateLibrary::list() const
{
    std::map<QString, Entry> entries;
    const auto addFolder = [&](const QString &folder, bool isBuiltIn) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({ QStringLiteral("*.json") }, QDir::Files)) {
            const QString name = file.completeBaseName();
            entries.insert_or_assign(name, Entry { name, isBuiltIn, readFile(file.filePath()) });
        }
    };
    addFolder(builtInFolder(), true);
    if (!m_folder.isEmpty())
        addFolder(m_folder, false);
    std::vector<Entry> list;
    for (auto &[name, entry] : entries)
        list.push_back(std::move(entry));
    return list;
}

Result<LabelTemplate> TemplateLibrary::find(const QString &nameOrPath) const
{
    if (isTemplateName(nameOrPath)) {
        if (!m_folder.isEmpty() && QFileInfo::exists(fileOf(nameOrPath)))
            return readFile(fileOf(nameOrPath));
        if (const QString builtIn = builtInFolder() + u'/' + nameOrPath + QStringLiteral(".json");
            QFileInfo::exists(builtIn))
            return readFile(builtIn);
    }
    if (QFileInfo(nameOrPath).isFile())
        return readFile(nameOrPath);
    return fail(codes::templateUnknown, nameOrPath);
}

Result<LabelTemplate> TemplateLibrary::next(LabelTemplate labelTemplate, int latest) const
{
    if (!isTemplateName(labelTemplate.name))
        return fail(codes::templateName, labelTemplate.name);
    const QString path = fileOf(labelTemplate.name);
    if (latest > 0) {
        labelTemplate.version = latest + 1;
    } else if (QFileInfo::exists(path)) {
        const Result<LabelTemplate> before = readFile(path);
        if (before && before->version != labelTemplate.version)
            return fail(codes::templateChanged, labelTemplate.name, Where { path, 0, 0, {} });
        ++labelTemplate.version;
    } else if (const Result<LabelTemplate> builtIn = find(labelTemplate.name)) {
        labelTemplate.version = builtIn->version + 1;
    }
    return labelTemplate;
}

Result<void> TemplateLibrary::put(const LabelTemplate &labelTemplate) const
{
    const QString path = fileOf(labelTemplate.name);
    if (QFile file(path); file.exists()) {
        const Result<LabelTemplate> before = readFile(path);
        const QString kept = QStringLiteral("%1/versions/%2-%3.json")
                                 .arg(m_folder, labelTemplate.name)
                                 .arg(before ? before->version : labelTemplate.version - 1);
        if (!file.open(QIODevice::ReadOnly))
            return fail(codes::fileOpen, path, Where { path, 0, 0, {} });
        if (const Result<void> written = writeFile(kept, file.readAll()); !written)
            return written;
    }
    return writeFile(path, writeTemplate(labelTemplate));
}

Result<LabelTemplate> TemplateLibrary::save(const LabelTemplate &labelTemplate) const
{
    Result<LabelTemplate> saved = next(labelTemplate);
    if (!saved)
        return saved;
    if (const Result<void> written = put(*saved); !written)
        return fail(written.error());
    return saved;
}

} // namespace packledger::labels
