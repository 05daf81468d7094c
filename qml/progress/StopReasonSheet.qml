// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Why a session was ended early: to be told, or put right. */
Sheet {
    id: root

    required property SessionDetailController detail

    title: qsTr("Why you stopped")

    ReasonChips {
        Layout.fillWidth: true
        texts: root.detail.reasonWords
        reason: root.detail.stopReason
        onChosen: reason => {
            root.detail.setStopReason(reason);
            root.close();
        }
    }
}
