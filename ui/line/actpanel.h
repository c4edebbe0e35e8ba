#pragma once

#include "common/card.h"
#include "line/linestate.h"

class QImage;
class QLabel;

namespace packledger::common {
class ChoiceRow;
class FormField;
} // namespace packledger::common

namespace packledger::line {

class PhotoField;

/// A short form beside the board: why the line stands, a deviation, why an order is given up. What was typed stays
/// until it is taken, whatever is opened in between.
class ActPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit ActPanel(QWidget *parent = nullptr);

    void render(const BoardState &state);
    /// Does what the form is for, or says what is missing.
    void give();
    /// What that is: "The line stands".
    [[nodiscard]] QString actText() const;
    /// The keyboard goes to what one fills in first.
    void begin();
    void offerFrame(const QImage &frame);
    [[nodiscard]] static bool serves(BoardState::Panel panel);

Q_SIGNALS:
    void stopRequested(const QString &reason, const QString &note);
    void noteRequested(const packledger::line::NoteInput &note);
    void cancelRequested(const QString &reason);

private:
    void showForm(BoardState::Panel panel);
    void emptyStop();
    void emptyNote();
    [[nodiscard]] static bool isGiven(common::FormField &field);

    BoardState::Panel m_panel = BoardState::Panel::Stop;
    BatchId m_batch;
    int m_taken = 0;
    QLabel *m_explanation;
    common::ChoiceRow *m_reasons;
    common::FormField *m_stopNote;
    common::FormField *m_text;
    common::FormField *m_reference;
    PhotoField *m_photo;
    common::FormField *m_why;
    QLabel *m_message;
};

} // namespace packledger::line
