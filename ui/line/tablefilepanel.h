#pragma once

#include "common/card.h"
#include "line/linestate.h"

namespace packledger::common {
class FileList;
class HealthList;
class ProgressRow;
} // namespace packledger::common

namespace packledger::line {

/// A table from a file: choosing one shows what it would change, and only a second act takes it.
class TableFilePanel final : public common::Card
{
    Q_OBJECT

public:
    TableFilePanel(const QString &title, const QString &explanation, QWidget *parent = nullptr);

    void render(const TableFileState &state);
    void begin();

Q_SIGNALS:
    void fileLookedAt(const QString &file);
    void cancelRequested();
    void closeRequested();

private:
    common::FileList *m_files;
    common::ProgressRow *m_progress;
    common::HealthList *m_lines;
};

} // namespace packledger::line
