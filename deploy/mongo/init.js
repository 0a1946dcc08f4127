// SPDX-License-Identifier: Apache-2.0
// One member that elects itself, and one user for the service: its database and that of its keys, nothing else.
const { readFileSync } = require('fs');
const secret = (name) => readFileSync(`/run/secrets/${name}`, 'utf8').trim();
const host = `${process.env.SERVICE_MONGO}:27017`;
const admin = connect(
  `mongodb://root:${secret('mongo-root-password')}@${host}/admin?directConnection=true&serverSelectionTimeoutMS=5000`);

try {
  admin.adminCommand({ replSetGetStatus: 1 });
} catch (error) {
  if (error.codeName !== 'NotYetInitialized') {
    throw error;
  }
  admin.adminCommand({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host }] } });
}
while (!admin.adminCommand({ hello: 1 }).isWritablePrimary) {
  sleep(200);
}
const user = process.env.SERVICE_NAME;
if (admin.getUser(user) === null) {
  const database = process.env.SERVICE_DATABASE;
  admin.createUser({
    user,
    pwd: secret('service-mongo-password'),
    roles: [{ role: 'readWrite', db: database }, { role: 'readWrite', db: `${database}_keys` }]
  });
}
print(`${host} is ready for ${user}`);
