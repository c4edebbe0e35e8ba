#pragma once

#include "common/card.h"
#include "models/rowsmodel.h"
#include "printing/printingstate.h"

class QLabel;

namespace packledger::common {
class Button;
class FormField;
class RowList;
} // namespace packledger::common

namespace packledger::printing {

/// The labels of a print job. One that is spoilt is chosen, and replaced with a reason.
class JobLabelsPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit JobLabelsPanel(QWidget *parent = nullptr);

    void render(const JobLabelsState &state);

Q_SIGNALS:
    void labelChosen(qint64 position);
    void replaceRequested(const QString &reason);
    void closed();

private:
    models::RowsModel<LabelRow> *m_labels;
    common::RowList *m_list;
    QLabel *m_words;
    common::FormField *m_reason;
    common::Button *m_replace;
    qint64 m_job = 0;
};

} // namespace packledger::printing
