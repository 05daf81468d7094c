// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App

/** Where the lock is set or taken away: read when it is first wanted. */
Loader {
    id: root

    required property ClinicLockController lock

    function open(): void {
        if (root.status === Loader.Null)
            root.setSource(Qt.resolvedUrl("PinSheet.qml"), {
                "lock": root.lock
            });
        root.item.begin(); // qmllint disable
    }
}
