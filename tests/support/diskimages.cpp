#include "support/diskimages.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace packledger::test {

namespace {

constexpr qsizetype sector = 512;

void apply(QByteArray &content, const DiskStep &step, qsizetype size)
{
    if (step.kind == DiskStep::Kind::Truncate) {
        content.resize(step.offset);
        return;
    }
    if (content.size() < step.offset + size)
        content.append(QByteArray(step.offset + size - content.size(), '\0'));
    std::memcpy(content.data() + step.offset, step.bytes.constData(), size_t(size));
}

void apply(QByteArray &content, const DiskStep &step)
{
    apply(content, step, step.bytes.size());
}

} // namespace

DiskImages::DiskImages(QHash<QString, QByteArray> before, std::vector<DiskStep> steps)
    : m_before(std::move(before))
    , m_steps(std::move(steps))
{
}

QByteArray DiskImages::content(const File &file, QRandomGenerator &random)
{
    enum { Nothing, Beginning, TornBeginning, AnyPart, Kinds };
    const int kind = random.bounded(int(Kinds));
    QByteArray content = file.durable;
    if (kind == AnyPart) {
        for (const DiskStep *step : file.pending) {
            if (random.bounded(2) == 0)
                apply(content, *step);
        }
        return content;
    }
    const size_t kept = kind == Nothing ? 0 : random.bounded(quint32(file.pending.size() + 1));
    for (size_t i = 0; i < kept; ++i) {
        const DiskStep &step = *file.pending[i];
        const qsizetype sectors = (step.bytes.size() + sector - 1) / sector;
        if (kind == TornBeginning && i + 1 == kept && step.kind == DiskStep::Kind::Write && sectors > 1)
            apply(content, step, std::min(step.bytes.size(), sector * random.bounded(int(sectors))));
        else
            apply(content, step);
    }
    return content;
}

DiskImages::Image DiskImages::any(QRandomGenerator &random) const
{
    const size_t end = random.bounded(quint32(m_steps.size() + 1));
    Image image;
    QHash<QString, Name> names;
    for (auto file = m_before.cbegin(); file != m_before.cend(); ++file)
        names[file.key()].now = File { file.value(), {}, true };
    for (size_t i = 0; i < end; ++i) {
        const DiskStep &step = m_steps[i];
        if (step.kind == DiskStep::Kind::Mark) {
            image.marks.append(step.bytes);
            continue;
        }
        Name &name = names[step.file];
        if (step.kind == DiskStep::Kind::Delete) {
            name.before = step.durable ? std::nullopt : std::exchange(name.now, std::nullopt);
            name.now.reset();
            continue;
        }
        if (!name.now)
            name.now = File { {}, {}, false };
        if (step.kind == DiskStep::Kind::Sync) {
            for (const DiskStep *pending : name.now->pending)
                apply(name.now->durable, *pending);
            name.now->pending.clear();
            name.now->wasSynced = true;
            name.before.reset(); // SQLite syncs the folder with a new journal
        } else if (step.kind == DiskStep::Kind::Write || step.kind == DiskStep::Kind::Truncate) {
            name.now->pending.push_back(&step);
        }
    }
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        const bool certain = name->now && name->now->wasSynced;
        const bool newOne = certain || random.bounded(2) == 0;
        const std::optional<File> &file = newOne ? name->now : name->before;
        if (file)
            image.files.insert(name.key(), content(*file, random));
    }
    return image;
}

} // namespace packledger::test
