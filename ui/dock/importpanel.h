#pragma once

#include "common/card.h"
#include "dock/dockqueuestate.h"

class QLabel;

namespace packledger::common {
class Button;
class FormField;
class HealthList;
class ProgressRow;
class ToneIcon;
} // namespace packledger::common

namespace packledger::dock {

/// Brings a document in: its name is typed, pasted, chosen or dropped; then a progress row; then what came
/// of it. Beside the queue, never in front of it.
class ImportPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit ImportPanel(QWidget *parent = nullptr);

    void render(const ImportState &state);
    /// What came of the last file has been seen: the next one may be chosen.
    void startOver();
    /// What goOn() does now: begins to read, opens what came, or asks for another; empty while it reads.
    [[nodiscard]] QString actText() const;
    void goOn();

Q_SIGNALS:
    void importRequested(const QString &fileName);
    void cancelRequested();
    void openRequested(packledger::ShipmentId shipment);
    void closeRequested();
    void actChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void begin();

    ImportState m_state;
    QWidget *m_choosing;
    common::FormField *m_file;
    common::ProgressRow *m_progress;
    QWidget *m_outcome;
    common::ToneIcon *m_shape;
    QLabel *m_result;
    QLabel *m_place; ///< in the file, where it failed
    common::HealthList *m_findings;
    common::Button *m_open;
    common::Button *m_another;
};

} // namespace packledger::dock
