#pragma once

#include "common/card.h"
#include "line/linestate.h"

namespace packledger::common {
class FileList;
class HealthList;
} // namespace packledger::common

namespace packledger::line {

/// The files of a batch: those that are written for other systems, and another system's list to compare with.
class FilesPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit FilesPanel(QWidget *parent = nullptr);

    void render(const FilesState &state);
    void begin();

Q_SIGNALS:
    void compareRequested(const QString &file);

private:
    common::FileList *m_files;
    common::HealthList *m_lines;
};

} // namespace packledger::line
