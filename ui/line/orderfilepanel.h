#pragma once

#include "common/card.h"
#include "line/linestate.h"

namespace packledger::common {
class FileList;
class HealthList;
} // namespace packledger::common

namespace packledger::line {

/// Work orders from a file: choosing one shows what it would change, and only a second act takes it.
class OrderFilePanel final : public common::Card
{
    Q_OBJECT

public:
    explicit OrderFilePanel(QWidget *parent = nullptr);

    void render(const OrderFileState &state);
    void begin();

Q_SIGNALS:
    void fileLookedAt(const QString &file);
    void closeRequested();

private:
    common::FileList *m_files;
    common::HealthList *m_lines;
};

} // namespace packledger::line
