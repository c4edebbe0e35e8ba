#pragma once

#include "casework/caseworkstate.h"
#include "common/card.h"

class QLabel;

namespace packledger::common {
class HealthList;
}

namespace packledger::casework {

/// One case in plain words: what is wrong with what, what was said and done, its picture.
class CaseView final : public common::Card
{
    Q_OBJECT

public:
    explicit CaseView(QWidget *parent = nullptr);

    void render(const CaseDetail &detail);

private:
    void renderPhoto(const QByteArray &photo);

    QLabel *m_words;
    common::HealthList *m_items;
    QLabel *m_more;
    QLabel *m_photo;
    QLabel *m_papers;
    QLabel *m_stepsTitle;
    common::HealthList *m_steps;
    QByteArray m_shown; ///< the photo that is on the screen
};

} // namespace packledger::casework
