#pragma once

#include "common/card.h"
#include "printing/printingstate.h"

namespace packledger::common {
class ChoiceRow;
class FormField;
class HealthList;
} // namespace packledger::common

namespace packledger::printing {

/// A printer taken in or changed: its name, where it is, what it understands. Asks the device before anything is kept.
class PrinterPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit PrinterPanel(QWidget *parent = nullptr);

    void render(const PrinterForm &form);

Q_SIGNALS:
    void tried(const QString &name, const QString &url, const QString &language, const QString &dpi);
    void kept(const QString &name, const QString &url, const QString &language, const QString &dpi);
    void closed();

private:
    void showResolution(); ///< a coder's artwork is its own, and no drawing of ours is made for it

    common::FormField *m_name;
    common::FormField *m_url;
    common::ChoiceRow *m_language;
    common::ChoiceRow *m_dpi;
    common::HealthList *m_test;
    quint64 m_shown = 0;
};

} // namespace packledger::printing
