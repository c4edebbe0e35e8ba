#pragma once

#include "common/card.h"
#include "dock/dockqueuestate.h"

class QStringListModel;

namespace packledger::common {
class Button;
class FormField;
} // namespace packledger::common

namespace packledger::dock {

/// Starts a receipt for goods nobody announced: who brought them and on which paper.
class BlindReceiptPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit BlindReceiptPanel(QWidget *parent = nullptr);

    void render(const BlindReceiptState &state);
    /// The number of the paper, as it was scanned.
    void setDocument(const QString &number);
    [[nodiscard]] QString actText() const;
    void start();

Q_SIGNALS:
    void startRequested(const QString &supplier, const QString &document);
    void closeRequested();

private:
    common::FormField *m_supplier;
    common::FormField *m_document;
    common::Button *m_start;
    QStringListModel *m_suppliers;
};

} // namespace packledger::dock
