// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Which form of the sessions is done today: the proposed one, or another by one tap. */
ColumnLayout {
    id: root

    required property TodayController today

    spacing: Theme.gapXs

    AppText {
        Layout.fillWidth: true
        text: root.today.proposedForm === TodayController.SmallForm ? qsTr("Form of today. Proposed: small") : qsTr("Form of today. Proposed: usual")
        token: Theme.smallStrong
        color: Theme.ink2
        heading: true
    }
    ChipRow {
        Layout.fillWidth: true
        wraps: true

        FormChip {
            //: form of the sessions of today: small, usual, of a good day
            text: qsTr("Small")
            form: TodayController.SmallForm
        }
        FormChip {
            text: qsTr("Usual")
            form: TodayController.UsualForm
        }
        FormChip {
            visible: root.today.mayBeGood || root.today.form === form
            text: qsTr("Good day")
            form: TodayController.GoodForm
        }
    }

    component FormChip: Chip {
        id: chip

        property int form: TodayController.UsualForm

        exclusive: true
        checked: root.today.form === chip.form // qmllint disable
        onClicked: {
            root.today.chooseForm(chip.form); // qmllint disable
            // The tap has put the binding away.
            chip.checked = Qt.binding(() => root.today.form === chip.form);
        }
    }
}
